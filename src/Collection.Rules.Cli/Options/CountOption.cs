using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Collection.Rules.Cli.Options;

/// <summary>An option whose value is a number from one on.</summary>
internal static class CountOption
{
    public static Option<int?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "COUNT",
        CustomParser = result => Parse(name, result),
    };

    private static int? Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : string.Empty;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return count;
        }

        result.AddError($"{name}: '{text}' is not a number from 1 on");
        return null;
    }
}
