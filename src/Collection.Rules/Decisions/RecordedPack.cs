namespace Collection.Rules.Decisions;

/// <summary>A pack whose rules decided.</summary>
internal sealed record RecordedPack(string Id, string Version);
