using System.CommandLine;

namespace Collection.Rules.Cli.Options;

/// <summary>Options whose value is read from one text.</summary>
internal static class ParsedOption
{
    /// <summary>An option that is null unless given.</summary>
    /// <param name="name">The option, dashes included.</param>
    /// <param name="helpName">What stands for the value in the help.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="parse">Reads the text; null where it is no value.</param>
    /// <param name="expected">What a text that is no value is not.</param>
    public static Option<T?> Create<T>(string name, string helpName, string description, Func<string, T?> parse, Func<string, string> expected)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : string.Empty;
                T? value = parse(text);
                if (value is null)
                {
                    result.AddError($"{name}: '{text}' is not {expected(text)}");
                }

                return value;
            },
        };
}
