using System.Runtime.InteropServices;
using Collection.Rules.Findings;

namespace Collection.Rules.Evaluation;

/// <summary>A finding with its rule's place in the compiled set.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleFinding(int Rule, Finding Finding);
