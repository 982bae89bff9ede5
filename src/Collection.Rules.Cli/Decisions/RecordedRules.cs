using System.Collections.Immutable;
using Collection.Rules.Decisions;

namespace Collection.Rules.Cli.Decisions;

/// <summary>The rules that a decision record applied, as far as they still exist; what became of the others the replay tells.</summary>
internal static class RecordedRules
{
    /// <summary>The packs, and the rules of no pack, that decided and are not loaded now.</summary>
    public static ImmutableArray<string> AbsentFrom(RuleSet rules, DecisionHeader header)
    {
        ImmutableArray<string> packs = [.. header.Packs.Select(p => p.Id)];
        return
        [
            .. packs.Where(id => !rules.Packs.Any(p => string.Equals(p.Id, id, StringComparison.Ordinal))),
            .. header.Rules.Where(id => rules.Find(id) is null && !packs.Any(pack => id.StartsWith(pack + '.', StringComparison.Ordinal))),
        ];
    }

    /// <returns>Their ids.</returns>
    /// <exception cref="CommandFailedException">None of them exists any more.</exception>
    public static ImmutableArray<string> In(RuleSet rules, DecisionHeader header)
    {
        ImmutableArray<string> known = [.. header.Rules.Where(id => rules.Find(id) is not null)];
        return known.IsEmpty
            ? throw CommandFailedException.BadInput(
                "决定记录所适用的规则均未载入；自有规则请用 --rules 指明所在文件夹",
                "none of the rules that the record applied is loaded; name the folder of rules of your own with --rules")
            : known;
    }
}
