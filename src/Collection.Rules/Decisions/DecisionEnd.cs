namespace Collection.Rules.Decisions;

/// <summary>The last line of a record: without it, or with another digest, it is not whole.</summary>
/// <param name="Type">Always end.</param>
/// <param name="Findings">How many lines of findings there are.</param>
/// <param name="Digest">The SHA-256 of all lines before, line breaks included, in hexadecimal.</param>
internal sealed record DecisionEnd(string Type, long Findings, string Digest)
{
    public const string TypeWord = "end";
}
