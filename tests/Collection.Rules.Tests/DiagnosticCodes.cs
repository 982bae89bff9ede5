using System.Collections.Immutable;
using System.Reflection;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Tests;

/// <summary>Every code that a diagnostic may have.</summary>
internal static class DiagnosticCodes
{
    public static ImmutableArray<string> All { get; } =
        [.. typeof(DiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];
}
