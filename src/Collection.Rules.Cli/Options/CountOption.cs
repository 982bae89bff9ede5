using System.CommandLine;
using System.Globalization;

namespace Collection.Rules.Cli.Options;

/// <summary>An option whose value is a number from one on.</summary>
internal static class CountOption
{
    public static Option<int?> Create(string name, string description) =>
        ParsedOption.Create(name, "COUNT", description, Parse, _ => "a number from 1 on");

    private static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;
}
