using BenchmarkDotNet.Attributes;
using Collection.Rules.Benchmarks.Checks;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading;

namespace Collection.Rules.Benchmarks.Suites;

/// <summary>Reading and checking a pack, and compiling it for every kind of event, in a warm process.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("load")]
public class LoadBenchmarks
{
    private SourceFile[] synthetic = [];
    private RuleSet china = null!;
    private RuleSet rules = null!;

    [Params(40, 400, 4000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        synthetic = [.. CheckPack.Files(Rules)];
        china = RuleSet.LoadEmbedded("cn");
        rules = CheckPack.Load(Rules);
    }

    [Benchmark(Description = "load the China pack")]
    public RuleSet LoadChina() => RuleSet.LoadEmbedded("cn");

    [Benchmark(Description = "compile the China pack")]
    public int CompileChina() => Compile(china);

    [Benchmark(Description = "load a synthetic pack")]
    public RuleSet? LoadSynthetic() => RuleSetLoader.Load(synthetic, new DiagnosticBag()).RuleSet;

    [Benchmark(Description = "compile a synthetic pack")]
    public int CompileSynthetic() => Compile(rules);

    private static int Compile(RuleSet source)
    {
        CompiledRuleSet compiled = CompiledRuleSet.Compile(source, zone: null, only: []);
        return Enum.GetValues<EventKind>().Sum(kind => compiled.MaskOf(kind).ChunkCount);
    }
}
