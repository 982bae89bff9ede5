using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Gate;

/// <summary>A rule that a planned contact has to keep.</summary>
internal sealed record GateConditionJson(string Rule, TextJson Title, string Severity, ImmutableArray<TextJson> Avoid, ImmutableArray<string> Facts);
