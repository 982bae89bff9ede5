namespace Collection.Rules.Cli.Test.Json;

/// <summary>Something that tests leave open, with the author's reason where he reviewed it.</summary>
internal sealed record OpenPartJson(string Id, PlaceJson Place, string? Reason);
