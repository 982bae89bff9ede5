using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Gating;

/// <summary>A test whose answer may become another while an act is put off, with that by which it moves.</summary>
/// <remarks>Immutable and thread-safe. Worked out once a rule: a search for the next lawful time asks it at every step.</remarks>
internal sealed class MovingTest
{
    private MovingTest(Condition test)
    {
        Test = test;
    }

    /// <summary>The test as it stands without suppositions.</summary>
    public Condition Test { get; }

    /// <summary>The paces of the facts compared, each once.</summary>
    public ImmutableArray<FactPace> Paces { get; private init; } = [];

    /// <summary>Whether it compares instants.</summary>
    public bool ReadsInstant { get; private init; }

    /// <summary>The tests of past records among which one is looked for.</summary>
    public ImmutableArray<MovingTest> OfRecords { get; private init; } = [];

    public static MovingTest Of(Condition test) => test switch
    {
        SupposedTest supposed => Of(supposed.Test),
        FactTest fact => new MovingTest(fact) { Paces = PacesOf(PlannedParts.FactsOf(fact)), ReadsInstant = ComparesInstants(fact) },
        FactKnown known => new MovingTest(known) { Paces = PacesOf([known.Fact]) },
        HistoryTest history => new MovingTest(history) { OfRecords = [.. history.Query.Where.OfType<FactTest>().Select(OfRecord)] },
        _ => new MovingTest(test),
    };

    /// <summary>A test of past records: moves with the facts of the act that they are compared with.</summary>
    private static MovingTest OfRecord(FactTest test) => new(test)
    {
        Paces = PacesOf(PlannedParts.FactsOf(test).Skip(1)),
        ReadsInstant = ComparesInstants(test),
    };

    private static ImmutableArray<FactPace> PacesOf(IEnumerable<Fact> facts) =>
        [.. facts.Select(f => f.Pace).Where(pace => pace is not (FactPace.Still or FactPace.Instant)).Distinct()];

    private static bool ComparesInstants(FactTest test) => PlannedParts.FactsOf(test).Any(f => f.Pace == FactPace.Instant);
}
