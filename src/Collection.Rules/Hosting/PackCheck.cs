using System.Collections.Immutable;
using Collection.Rules.Checking;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Testing;

namespace Collection.Rules.Hosting;

/// <summary>Rules loaded, checked and tested, or every reason against them.</summary>
internal sealed record PackCheck
{
    public RuleEvaluator? Evaluator { get; init; }

    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>How many tests beside the rules were run.</summary>
    public int Tests { get; init; }

    /// <summary>Loads what the options name; never throws for what lies on disk.</summary>
    /// <param name="options">The options.</param>
    /// <param name="time">Tells the day by which a provision was checked long ago or lies ahead.</param>
    public static PackCheck Of(CollectionRulesOptions options, TimeProvider time)
    {
        try
        {
            var diagnostics = new DiagnosticBag();
            return ReadWhole(options, diagnostics) is { } files
                ? Check(Load(files, diagnostics, options, time), files, options)
                : Rejected(["the files changed while they were read"]);
        }
        catch (RuleLoadException exception)
        {
            // The tests beside the rules have mistakes.
            return Rejected([.. exception.Diagnostics.Select(d => d.ToString())]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or TimeZoneNotFoundException or RuleEvaluationException)
        {
            return Rejected([exception.Message]);
        }
    }

    /// <summary>Whoever has the tests run wants rules looked at as a careful reader would; others want them fast.</summary>
    private static RuleSetLoad Load(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics, CollectionRulesOptions options, TimeProvider time) => RunsTests(options)
        ? RuleSetCheck.Run(files, DateOnly.FromDateTime(time.GetLocalNow().DateTime), diagnostics)
        : RuleSetLoader.Load(files, diagnostics);

    /// <summary>All files as they lay at one moment: read twice, and the same both times; null where they change.</summary>
    private static ImmutableArray<SourceFile>? ReadWhole(CollectionRulesOptions options, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceFile> first = PackFiles.Of(PacksOf(options), [.. options.Folders], new DiagnosticBag());
        ImmutableArray<SourceFile> second = PackFiles.Of(PacksOf(options), [.. options.Folders], diagnostics);
        bool isSame = first.Length == second.Length && first.Zip(second).All(pair =>
            string.Equals(pair.First.Path, pair.Second.Path, StringComparison.Ordinal)
            && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
        return isSame ? second : null;
    }

    /// <summary>The packs that come with the package: those named, or cn where nothing is.</summary>
    public static IEnumerable<string> PacksOf(CollectionRulesOptions options) =>
        options.Packs.Count == 0 && options.Folders.Count == 0 ? ["cn"] : options.Packs;

    private static PackCheck Check(RuleSetLoad load, ImmutableArray<SourceFile> files, CollectionRulesOptions options)
    {
        if (load.RuleSet is not { } rules)
        {
            return Rejected([.. load.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())]);
        }

        ImmutableArray<RuleTestResult> tests = RunsTests(options) ? Test(rules, files) : [];
        ImmutableArray<string> failures =
        [
            .. tests.Where(r => !r.HasPassed).Select(r => $"{r.Test.Position}: {r.Test}: {string.Join("; ", r.Failures)}"),
        ];
        return failures.IsEmpty
            ? new PackCheck { Evaluator = RuleEvaluator.Create(rules, options.Evaluation), Reasons = [], Tests = tests.Length }
            : Rejected(failures);
    }

    /// <summary>What comes with the package alone is what was tested when that was built.</summary>
    private static bool RunsTests(CollectionRulesOptions options) => options.RunsTests && options.Folders.Count > 0;

    /// <summary>Runs the tests of the rules that stand in the folders.</summary>
    /// <remarks>Those of a pack that comes with the package say what it does alone: what a house adds to its words or figures is meant to change that.</remarks>
    private static ImmutableArray<RuleTestResult> Test(RuleSet rules, ImmutableArray<SourceFile> files)
    {
        HashSet<string> own = [.. files.Where(f => !f.IsBuiltIn).Select(f => f.Path)];
        ImmutableArray<Rule> tested = [.. rules.Rules.Where(r => own.Contains(r.Position.Path))];
        return [.. new RuleTester(rules).Test(tested, TestMeasures.None, tick: null, CancellationToken.None).SelectMany(r => r.Results)];
    }

    private static PackCheck Rejected(ImmutableArray<string> reasons) => new() { Reasons = reasons };
}
