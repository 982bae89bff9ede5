using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Gating;

/// <summary>Rewrites conditions for an act that is still to come.</summary>
/// <remarks>
/// What the collector has in hand is supposed as his conduct is; what others or chance will bring is supposed
/// against him, since he cannot exclude it. What can be known before stays open until it is.
/// </remarks>
internal sealed class PlannedConditions(EventKind kind, Conduct conduct)
{
    /// <param name="condition">The condition as the author wrote it.</param>
    /// <param name="incriminates">Whether its truth speaks against the act, as that of an element does and that of an exception does not.</param>
    public Condition Rewrite(Condition condition, bool incriminates) => condition switch
    {
        AllOf all => all with { Parts = Rewrite(all.Parts, incriminates) },
        AnyOf any => any with { Parts = Rewrite(any.Parts, incriminates) },
        NoneOf none => none with { Parts = Rewrite(none.Parts, !incriminates) },
        ElementReference element => element with { Target = Rewrite(element.Target, incriminates) },
        FactTest test => Suppose(test, incriminates),
        SignalTest signal => Suppose(signal, incriminates),
        CountTest count => count with { OfAct = OfAct(count, incriminates) },
        _ => condition,
    };

    private ImmutableArray<Condition> Rewrite(ImmutableArray<Condition> parts, bool incriminates) =>
        [.. parts.Select(part => Rewrite(part, incriminates))];

    /// <summary>Whether the act is itself counted: the more, the worse for the collector where the count has a limit above.</summary>
    private Condition OfAct(CountTest count, bool incriminates) => count.Operator switch
    {
        Operator.MoreThan or Operator.AtLeast => Rewrite(count.Query.Where, incriminates),
        Operator.AtMost or Operator.LessThan => Rewrite(count.Query.Where, !incriminates),
        // Of an exact number neither more nor fewer is the better, so nothing is supposed.
        _ => count.Query.Where,
    };

    private Condition Suppose(FactTest test, bool incriminates)
    {
        ImmutableArray<Fact> facts = [.. PlannedParts.FactsOf(test)];
        ImmutableArray<Fact> open = [.. facts.Where(f => f.IsOf(kind) && f.StageIn(kind) != FactStage.Before)];
        return open.IsEmpty
            ? test
            : new SupposedTest
            {
                Position = test.Position,
                Test = test,
                Open = open,
                Needed = [.. facts.Except(open)],
                Supposition = SuppositionOn(open.Max(f => f.StageIn(kind)), incriminates),
            };
    }

    private Condition Suppose(SignalTest signal, bool incriminates) => EventTypes.IsWritten(kind)
        ? signal
        : new SupposedTest
        {
            Position = signal.Position,
            Test = signal,
            Open = [.. FactsOf(signal)],
            Needed = [],
            Supposition = SuppositionOn(FactStage.During, incriminates),
        };

    private IEnumerable<Fact> FactsOf(SignalTest signal) => signal.Signals
        .SelectMany(s => s.Said is { } said ? ConditionParts.In(said) : [])
        .OfType<FactTest>()
        .Select(t => t.Fact)
        .Append(FactCatalog.Find("text", [kind])!)
        .Distinct();

    private Truth SuppositionOn(FactStage stage, bool incriminates)
    {
        bool favours = stage == FactStage.During && conduct == Conduct.Careful;
        return TruthLogic.Of(favours != incriminates);
    }
}
