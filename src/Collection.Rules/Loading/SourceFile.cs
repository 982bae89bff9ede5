namespace Collection.Rules.Loading;

/// <summary>A rule file to be loaded.</summary>
/// <param name="Path">The path for messages.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsBuiltIn">Whether it comes with the package, so that the build has read all of it.</param>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content, bool IsBuiltIn = false);
