using System.Collections.Immutable;

namespace Collection.Rules.Cli.Docs;

/// <summary>The documentation of rules as files.</summary>
internal static class RuleDocs
{
    /// <summary>The page of a rule below the folder of pages: topic and name.</summary>
    public static string FileOf(Rule rule) => string.Join('/', rule.Id.Split('.').Skip(1)) + ".md";

    /// <summary>Every page with its path below the folder of pages.</summary>
    public static ImmutableArray<(string File, string Content)> PagesOf(RuleSet rules, IEnumerable<Rule> listed) =>
        [.. listed.Select(rule => (FileOf(rule), RulePageMarkdown.Of(rule, rules)))];
}
