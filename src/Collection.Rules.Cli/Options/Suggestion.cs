using Collection.Rules.Yaml;

namespace Collection.Rules.Cli.Options;

/// <summary>Guesses what a misspelt word on the command line meant.</summary>
internal static class Suggestion
{
    /// <summary>The end of a sentence: a full stop, or a question about the nearest word.</summary>
    public static string Of(string word, IEnumerable<string> candidates) =>
        NearestName.Suggest(word, candidates) is { Length: > 0 } suggestion ? suggestion : ".";
}
