using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds for which facts a condition can be true, or false; unknown is neither.</summary>
/// <remarks>A test that says nothing about single values, such as a past record, is a fact of its own that holds or does not.</remarks>
internal sealed class ConditionBounds(ImmutableArray<EventKind> kinds)
{
    private static readonly ImmutableHashSet<string> Truths = [FactText.Of(true), FactText.Of(false)];

    public FactBounds Of(Condition condition, bool truth) => condition switch
    {
        AllOf all => Combine(all.Parts, truth, isConjunction: truth),
        AnyOf any => Combine(any.Parts, truth, isConjunction: !truth),
        NoneOf none => Combine(none.Parts, !truth, isConjunction: truth),
        ElementReference element => Of(element.Target, truth),
        FactTest test => Of(test, truth),
        FactKnown known => Of(known, truth),
        CountTest count => Of(count, truth),
        LocalTimeTest time => Opaque(time with { IsInside = true }, truth == time.IsInside),
        SignalTest { Signals.Length: > 1 } signals => Combine([.. signals.Signals.Select(s => signals with { Signals = [s] })], truth, isConjunction: !truth),
        _ => Opaque(condition, truth),
    };

    /// <summary>All parts of that truth, or one of them.</summary>
    private FactBounds Combine(ImmutableArray<Condition> parts, bool truth, bool isConjunction)
    {
        FactBounds[] bounds = [.. parts.Select(part => Of(part, truth))];
        return isConjunction
            ? bounds.Aggregate(FactBounds.Anything, (all, next) => all.Meet(next))
            : bounds.Aggregate((any, next) => any.Join(next));
    }

    private FactBounds Of(FactTest test, bool truth)
    {
        if (test.Fact.IsList && test.Operands.Length > 1 && test.Operator is Operator.OneOf or Operator.NoneOf)
        {
            ImmutableArray<Condition> single = [.. test.Operands.Select(o => test with { Operator = Operator.OneOf, Operands = [o] })];
            bool isFound = truth == (test.Operator == Operator.OneOf);
            return Combine(single, isFound, isConjunction: !isFound);
        }

        if (TestValues.Of(test) is not { } values)
        {
            bool isNegative = test.Operator is Operator.IsNot or Operator.NoneOf;
            Operator positive = test.Operator == Operator.IsNot ? Operator.Is : Operator.OneOf;
            return isNegative ? Opaque(test with { Operator = positive }, !truth) : Opaque(test, truth);
        }

        // Of an event without such a fact every test is disproven.
        return FactBounds.Of(test.Fact.Path, truth ? values : values.Complement(mayBeAbsent: !kinds.All(test.Fact.IsOf)));
    }

    private static FactBounds Of(FactKnown known, bool truth) =>
        TestValues.All(known.Fact) is { } all
            ? FactBounds.Of(known.Fact.Path, known.IsKnown == truth ? all : all.Complement(mayBeAbsent: true))
            : Opaque(known with { IsKnown = true }, known.IsKnown == truth);

    private static FactBounds Of(CountTest count, bool truth)
    {
        if (count.Limit is not LiteralOperand { Value: int limit })
        {
            return Opaque(count, truth);
        }

        ValueSet values = TestValues.Count(count.Operator, limit);
        ValueSet held = truth ? values : values.Complement(mayBeAbsent: false);
        return FactBounds.Of(count.Query.Identity, held.Intersect(TestValues.Count(Operator.AtLeast, 0)));
    }

    private static FactBounds Opaque(Condition condition, bool truth) => FactBounds.Of(
        ConditionIdentity.Of(condition),
        new WordSet { Universe = Truths, Words = [FactText.Of(truth)], IsExcept = false, MayBeAbsent = false });
}
