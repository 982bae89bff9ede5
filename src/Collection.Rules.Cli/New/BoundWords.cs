using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Cli.New;

/// <summary>The words that a situation needs so that a provision binds whoever acts in it.</summary>
/// <param name="binding">Whom the provision binds; null for anyone.</param>
internal sealed class BoundWords(Condition? binding)
{
    private readonly ImmutableArray<(FactTest Test, bool MustHold)> tests = binding is null ? [] : [.. TestsIn(binding, mustHold: true)];

    /// <summary>The first word of a fact by which the provision binds; where the fact need not have a certain one, another by which it may.</summary>
    public string Of(string path, string otherwise)
    {
        string[] excluded = [.. WordsOf(path, areWanted: false)];
        return WordsOf(path, areWanted: true).FirstOrDefault(IsFree)
            ?? (IsFree(otherwise) ? otherwise : FactCatalog.All.First(f => IsAt(f, path)).Words.First(IsFree));

        bool IsFree(string word) => !excluded.Contains(word, StringComparer.Ordinal);
    }

    private static IEnumerable<(FactTest Test, bool MustHold)> TestsIn(Condition condition, bool mustHold) => condition switch
    {
        AllOf all => all.Parts.SelectMany(p => TestsIn(p, mustHold)),
        AnyOf any => any.Parts.SelectMany(p => TestsIn(p, mustHold)),
        NoneOf none => none.Parts.SelectMany(p => TestsIn(p, !mustHold)),
        FactTest test => [(test, mustHold)],
        _ => [],
    };

    private IEnumerable<string> WordsOf(string path, bool areWanted) => tests
        .Where(t => IsAt(t.Test.Fact, path) && (t.MustHold == areWanted ? t.Test.Operator is Operator.Is or Operator.OneOf : t.Test.Operator is Operator.IsNot or Operator.NoneOf))
        .SelectMany(t => t.Test.Operands.OfType<LiteralOperand>())
        .Select(operand => FactText.Of(operand.Value));

    private static bool IsAt(Fact fact, string path) => string.Equals(fact.Path, path, StringComparison.Ordinal);
}
