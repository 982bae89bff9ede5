using System.Collections.Immutable;
using Collection.Rules.Decisions;

namespace Collection.Rules.Cli.Decisions;

/// <summary>The rules that a decision record applied, as far as they still exist; what became of the others the replay tells.</summary>
internal static class RecordedRules
{
    /// <returns>Their ids.</returns>
    /// <exception cref="CommandFailedException">None of them exists any more.</exception>
    public static ImmutableArray<string> In(RuleSet rules, DecisionHeader header)
    {
        ImmutableArray<string> known = [.. header.Rules.Where(id => rules.Find(id) is not null)];
        return known.IsEmpty ? throw CommandFailedException.BadInput("决定记录所适用的规则均已不存在", "none of the rules that the record applied exists any more") : known;
    }
}
