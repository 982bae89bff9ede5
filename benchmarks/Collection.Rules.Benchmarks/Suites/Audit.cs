using System.Collections.Immutable;
using Collection.Rules.Benchmarks.Workloads;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>Cases to judge by a rule set, over and over.</summary>
internal sealed class Audit(RuleSet rules, ImmutableArray<CaseFile> files)
{
    private readonly CompiledRuleSet compiled = CompiledRuleSet.Compile(rules, zone: null, only: []);

    public static Audit OfChina(WorkloadOptions options) => new(RuleSet.LoadEmbedded("cn"), new WorkloadGenerator(options).Files());

    /// <summary>Judges all cases.</summary>
    /// <returns>How many findings there are.</returns>
    public int Run() => files.Sum(Run);

    /// <summary>Judges all cases on so many threads.</summary>
    /// <returns>How many findings there are.</returns>
    public int RunParallel(int threads)
    {
        int found = 0;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = threads }, file => Interlocked.Add(ref found, Run(file)));
        return found;
    }

    private int Run(CaseFile file)
    {
        int found = 0;
        new CaseEvaluation(compiled).Evaluate(file, _ => found++, CancellationToken.None);
        return found;
    }
}
