namespace Collection.Rules.Lexicons;

/// <summary>The room in which texts are searched one after the other.</summary>
/// <remarks>Not thread-safe; reused, so that a text costs no allocation, with signals or without.</remarks>
internal sealed class SignalSearch
{
    /// <summary>The passages found in the normalised text.</summary>
    public List<FoundWords> Found { get; } = [];

    /// <summary>The same passages in the text as it was said or written, by place.</summary>
    public List<SignalHit> Hits { get; } = [];
}
