using System.Collections.Immutable;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>How many mutants of a rule its tests noticed.</summary>
internal sealed record MutationJson(int Total, int Killed, ImmutableArray<OpenPartJson> Survivors)
{
    public static MutationJson Of(MutationReport report) => new(
        report.Total,
        report.Killed,
        [.. report.Survivors.Select(s => new OpenPartJson(s.Id, PlaceJson.Of(s.Position), s.Reason))]);
}
