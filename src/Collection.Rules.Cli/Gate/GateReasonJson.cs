using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Gate;

/// <summary>A rule that stands against a planned contact.</summary>
/// <param name="Outcome">What it comes to: block, hold, or clear where it is only told.</param>
/// <param name="Supposed">The facts that only the act will show and that were supposed against it.</param>
/// <param name="Finding">The finding on the contact as planned.</param>
internal sealed record GateReasonJson(string Outcome, ImmutableArray<string> Supposed, FindingJson Finding);
