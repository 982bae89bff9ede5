using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Collection.Rules.Cli.Options;
using Collection.Rules.Decisions;

namespace Collection.Rules.Cli.Decisions;

/// <summary>The option that says what of a decision record is masked.</summary>
internal static class MaskOption
{
    private static readonly ImmutableArray<PersonalFields> Fields = [PersonalFields.Names, PersonalFields.Numbers, PersonalFields.Texts, PersonalFields.All];

    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--mask")
        {
            Description = "Masks in the record: names (ids of persons, cases and events), numbers (five digits or more), texts (words quoted), or all. Can be repeated or separated by commas. A token stands for each value, the same wherever the value is.",
            HelpName = "FIELDS",
        };
        option.Validators.Add(Check);
        return option;
    }

    /// <summary>Refuses a mask where there is no record that it could mask.</summary>
    public static void RefuseWithout(Option<string?> record, Option<string[]> mask, CommandResult result)
    {
        if (result.GetResult(mask) is { Implicit: false } && result.GetResult(record) is null)
        {
            result.AddError("--mask: only a record is masked, and no --record is written");
        }
    }

    public static PersonalFields In(ParseResult result, Option<string[]> option) =>
        RuleNames.Split(result.GetValue(option)).Aggregate(PersonalFields.None, (all, word) => all | Fields.First(f => string.Equals(WordOf(f), word, StringComparison.Ordinal)));

    private static void Check(OptionResult result)
    {
        string[] words = [.. Fields.Select(WordOf)];
        foreach (string word in RuleNames.Split([.. result.Tokens.Select(t => t.Value)]).Except(words, StringComparer.Ordinal))
        {
            result.AddError($"--mask: '{word}' is not valid{Suggestion.Of(word, words)} Allowed: {string.Join(", ", words)}");
        }
    }

    private static string WordOf(PersonalFields field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());
}
