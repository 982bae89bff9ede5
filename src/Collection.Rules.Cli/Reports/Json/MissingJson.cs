using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A fact or record for want of which acts cannot be judged.</summary>
internal sealed record MissingJson(string Fact, int Acts, ImmutableArray<string> Rules)
{
    public static MissingJson Of(MissingDigest missing) => new(missing.Key, missing.Acts, [.. missing.Rules]);
}
