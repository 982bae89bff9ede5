using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A fact or record that would settle a question, with the past events of which it is missing.</summary>
internal sealed record MissingFactJson(string Fact, ImmutableArray<string>? Events, int? EventCount)
{
    public static MissingFactJson Of(MissingFact missing) => new(missing.Path, missing.Events?.FirstIds, missing.Events?.Count);
}
