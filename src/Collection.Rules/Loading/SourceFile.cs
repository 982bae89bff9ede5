namespace Collection.Rules.Loading;

/// <summary>A rule file to be loaded: its path for messages and its bytes.</summary>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
