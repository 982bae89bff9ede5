using Collection.Rules.Checking.Law;
using Collection.Rules.Checking.Logic;
using Collection.Rules.Checking.Packs;
using Collection.Rules.Checking.Tests;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Parameters;

namespace Collection.Rules.Checking;

/// <summary>Looks at rules as a careful reader would: all that loading checks, and the law over time, the logic and the tests.</summary>
/// <remarks>Thread-safe. For authors and for a change of rules in a running process; loading for use needs none of it.</remarks>
public static class RuleSetCheck
{
    /// <summary>Checks rule files and folders.</summary>
    /// <param name="today">The day against which checks of the law and allowed warnings are dated.</param>
    /// <param name="paths">Files, or folders with all their subfolders.</param>
    /// <returns>Every mistake and warning; the rules where there is no error.</returns>
    public static RuleSetLoad Run(DateOnly today, params ReadOnlySpan<string> paths)
    {
        var diagnostics = new DiagnosticBag();
        return Run([.. SourceFiles.On(paths.ToArray(), diagnostics)], today, diagnostics);
    }

    internal static RuleSetLoad Run(IEnumerable<SourceFile> sources, DateOnly today, DiagnosticBag diagnostics)
    {
        LoadedFiles files = RuleSetLoader.Read(sources, diagnostics);
        bool isWhole = !diagnostics.HasErrors;
        LanguageCheck.Check(files, diagnostics);
        PlaceCheck.Check(files, diagnostics);
        CheckLaw(files, today, diagnostics);
        CheckLogic(files, isWhole, diagnostics);
        foreach (Rule rule in Written(files))
        {
            TestCheck.Check(rule, files, diagnostics);
        }

        var found = new AllowanceFilter(files, today, !diagnostics.HasErrors).Apply(diagnostics.ToImmutable());
        return new RuleSetLoad
        {
            RuleSet = found.Any(d => d.Severity == DiagnosticSeverity.Error) ? null : files.Sound,
            Diagnostics = found,
        };
    }

    /// <summary>The rules that authors wrote; what a pack tightens was looked at where it was written.</summary>
    private static IEnumerable<Rule> Written(LoadedFiles files) => files.Sound.Rules.Where(r => r.TightenedFrom is null);

    private static void CheckLaw(LoadedFiles files, DateOnly today, DiagnosticBag diagnostics)
    {
        FreshnessCheck.Check(files, today, diagnostics);
        var figures = new FigureCheck(diagnostics);
        var citations = new CitationCheck(files, diagnostics);
        foreach (Parameter parameter in files.Sound.Parameters)
        {
            figures.CheckCitations(parameter);
        }

        foreach (Rule rule in Written(files))
        {
            figures.CheckDays(rule);
            citations.Check(rule);
        }
    }

    private static void CheckLogic(LoadedFiles files, bool isWhole, DiagnosticBag diagnostics)
    {
        var contradictions = new ContradictionCheck(diagnostics);
        var reach = new ReachCheck(files.Sound, diagnostics);
        foreach (Rule rule in Written(files))
        {
            bool isSound = true;
            foreach (Condition condition in rule.Conditions)
            {
                isSound &= contradictions.Check(condition, rule.EventKinds);
                NestingCheck.Check(condition, diagnostics);
            }

            if (isSound)
            {
                reach.Check(rule);
            }
        }

        new ConflictCheck(files.Sound, diagnostics).Check();
        if (isWhole)
        {
            UsageCheck.Check(files, diagnostics);
        }
    }
}
