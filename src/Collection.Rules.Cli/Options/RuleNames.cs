using System.Collections.Immutable;

namespace Collection.Rules.Cli.Options;

/// <summary>Finds rules by the ids a person typed.</summary>
internal static class RuleNames
{
    /// <summary>The ids of an option that takes them repeated or separated by commas.</summary>
    public static ImmutableArray<string> Split(string[]? values) =>
    [
        .. (values ?? [])
            .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The rule of an id.</summary>
    /// <exception cref="CommandFailedException">There is no such rule; the nearest id is named.</exception>
    public static Rule Find(RuleSet rules, string id, string option = "--rule") => rules.Find(id)
        ?? throw CommandFailedException.Usage($"{option}: there is no rule '{id}'{Suggestion.Of(id, rules.Rules.Select(r => r.Id))}");

    /// <summary>The rule of an id, which must be one that is applied.</summary>
    /// <exception cref="CommandFailedException">There is no such rule, or it judges nothing yet or no longer.</exception>
    public static Rule FindApplied(RuleSet rules, string id)
    {
        Rule rule = Find(rules, id);
        return rule.Status switch
        {
            RuleStatus.Draft => throw CommandFailedException.Usage($"--rule: '{id}' is a draft and judges nothing yet; explain can show what it would say"),
            RuleStatus.Retired => throw CommandFailedException.Usage($"--rule: '{id}' is retired and judges nothing any more; explain can show what it would say"),
            _ => rule,
        };
    }
}
