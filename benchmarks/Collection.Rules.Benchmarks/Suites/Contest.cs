using System.Collections.Immutable;
using System.Numerics;
using Collection.Rules.Benchmarks.Checks;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>The common work of a comparison: cases, the forty checks as rules and as code, and what both find.</summary>
internal sealed class Contest
{
    private readonly HandWrittenChecks handWritten;

    public Contest(WorkloadOptions options)
    {
        Files = new WorkloadGenerator(options).Files();
        Rules = CheckPack.Load();
        Compiled = CompiledRuleSet.Compile(Rules, zone: null, only: []);
        handWritten = HandWrittenChecks.Over(Rules);
    }

    public RuleSet Rules { get; }

    public CompiledRuleSet Compiled { get; }

    public ImmutableArray<CaseFile> Files { get; }

    /// <summary>What the direct engine finds, as (contact, check).</summary>
    public HashSet<(string Contact, string Check)> Expected()
    {
        var found = new HashSet<(string, string)>();
        Direct(finding => found.Add((finding.EventId, finding.RuleId["forty.".Length..])));
        return found;
    }

    /// <summary>Judges everything with the direct engine.</summary>
    public void Direct(Action<Finding> report)
    {
        foreach (CaseFile file in Files)
        {
            new CaseEvaluation(Compiled).Evaluate(file, report, CancellationToken.None);
        }
    }

    /// <summary>Judges everything with the code written by hand.</summary>
    /// <returns>How many checks failed.</returns>
    public int HandWritten()
    {
        int failed = 0;
        foreach (CaseFile file in Files)
        {
            var timeline = new CaseTimeline(file.Record, Compiled.Environment);
            foreach (CollectionEvent record in file.Events)
            {
                failed += BitOperations.PopCount(handWritten.Fails(timeline.Next(record)));
            }
        }

        return failed;
    }

    /// <summary>What the code written by hand finds, as (contact, check).</summary>
    public HashSet<(string Contact, string Check)> HandWrittenFindings()
    {
        var found = new HashSet<(string, string)>();
        foreach (CaseFile file in Files)
        {
            var timeline = new CaseTimeline(file.Record, Compiled.Environment);
            foreach (CollectionEvent record in file.Events)
            {
                for (ulong fails = handWritten.Fails(timeline.Next(record)); fails != 0; fails &= fails - 1)
                {
                    found.Add((record.Id, FortyChecks.All[BitOperations.TrailingZeroCount(fails)].Name));
                }
            }
        }

        return found;
    }

    /// <summary>Refuses to time a contestant that finds something else.</summary>
    /// <exception cref="InvalidOperationException">The findings differ.</exception>
    public void Demand(string contestant, IEnumerable<(string Contact, string Check)> found)
    {
        HashSet<(string, string)> theirs = [.. found];
        if (!theirs.SetEquals(Expected()))
        {
            throw new InvalidOperationException($"{contestant} does not find what the rules find: {theirs.Count} against {Expected().Count}.");
        }
    }
}
