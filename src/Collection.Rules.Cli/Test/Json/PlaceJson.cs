using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>A place in a rule file; line and column count from one.</summary>
internal sealed record PlaceJson(string Path, int Line, int Column)
{
    public static PlaceJson Of(SourcePosition position) => new(position.Path, position.Line, position.Column);
}
