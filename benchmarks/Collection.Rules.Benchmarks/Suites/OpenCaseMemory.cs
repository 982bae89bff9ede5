using System.Globalization;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Events;
using Collection.Rules.Gating;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>What the state of an open case keeps in memory beside the case's own record, by the rules of the China pack.</summary>
/// <remarks>What stays is measured, which a count of allocations does not tell: nobody else holds the events.</remarks>
internal static class OpenCaseMemory
{
    private const int States = 20;

    /// <summary>Writes a table: contacts with the debtor alone and with several people, few events and many.</summary>
    /// <returns>0.</returns>
    public static int Write(TextWriter output)
    {
        output.WriteLine("# Memory of an open case");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}. Bytes kept of a `CaseState` beside the case's record, averages of {States}."));
        output.WriteLine();
        output.WriteLine("| events | the debtor alone | the debtor and others |");
        output.WriteLine("|--:|--:|--:|");
        foreach (int events in new[] { 10, 50, 1_000, 10_000, 100_000 })
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {events} | {KeptOf(events, isDebtorOnly: true):0} | {KeptOf(events, isDebtorOnly: false):0} |"));
        }

        return 0;
    }

    /// <summary>The bytes that the state of a case keeps, on average of many.</summary>
    public static double KeptOf(int events, bool isDebtorOnly)
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn"));
        CollectionCase file = RecordsOf(events, isDebtorOnly).OfType<CollectionCase>().Single();
        // What is in use is compiled after some hundred calls, which frees what interpreted it: as much is done once before.
        OpenAll(evaluator, file, events, isDebtorOnly);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CaseState[] states = OpenAll(evaluator, file, events, isDebtorOnly);
        double kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(states);
        return kept / States;
    }

    private static CaseState[] OpenAll(RuleEvaluator evaluator, CollectionCase file, int events, bool isDebtorOnly) =>
        [.. Enumerable.Range(0, States).Select(_ => Open(evaluator, file, events, isDebtorOnly))];

    private static CaseState Open(RuleEvaluator evaluator, CollectionCase file, int events, bool isDebtorOnly)
    {
        CaseState state = evaluator.OpenCase(file);
        foreach (CollectionEvent record in RecordsOf(events, isDebtorOnly).OfType<CollectionEvent>())
        {
            state.Append(record);
        }

        return state;
    }

    private static IEnumerable<CollectionRecord> RecordsOf(int events, bool isDebtorOnly) =>
        new WorkloadGenerator(new WorkloadOptions { EventsPerCase = events, IsDebtorOnly = isDebtorOnly }).Records();
}
