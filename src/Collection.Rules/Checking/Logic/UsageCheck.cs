using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds parameters, signals and fixtures that nothing uses.</summary>
/// <remarks>Only for files without errors: what cannot be read may use anything.</remarks>
internal static class UsageCheck
{
    public static void Check(LoadedFiles files, DiagnosticBag diagnostics)
    {
        Condition[] conditions =
        [
            .. files.Sound.Rules.SelectMany(r => r.Conditions),
            .. files.Sound.Bindings.Values,
        ];
        CheckParameters(files, conditions, diagnostics);
        CheckSignals(files, conditions, diagnostics);
        CheckFixtures(files, diagnostics);
    }

    private static void CheckParameters(LoadedFiles files, Condition[] conditions, DiagnosticBag diagnostics)
    {
        HashSet<Parameter> used = [.. ConditionParameters.In(conditions).Select(o => o.Parameter)];
        foreach (Parameter parameter in files.Sound.Parameters.Where(p => !used.Contains(p)))
        {
            diagnostics.Warning(DiagnosticCode.UnusedParameter, parameter.Position, $"no rule uses the parameter '{parameter.Id}'");
        }
    }

    private static void CheckSignals(LoadedFiles files, Condition[] conditions, DiagnosticBag diagnostics)
    {
        HashSet<string> used = [.. conditions.SelectMany(ConditionNodes.In).OfType<SignalTest>().SelectMany(t => t.Signals).Select(s => s.Id)];
        foreach (SignalSyntax signal in files.Signals.Where(s => !used.Contains(s.Signal.Id)))
        {
            diagnostics.Warning(DiagnosticCode.UnusedSignal, signal.Position, $"no rule uses the signal '{signal.Signal.Id}'");
        }
    }

    private static void CheckFixtures(LoadedFiles files, DiagnosticBag diagnostics)
    {
        HashSet<string> used = [.. files.Sound.Rules.SelectMany(r => r.Tests?.Items ?? []).Select(FixtureOf).OfType<string>()];
        foreach (MappingReader file in files.Of(DocumentKind.Fixtures))
        {
            YamlMapping? fixtures = file.Mapping.TryGet("fixtures", out YamlNode? node) ? node as YamlMapping : null;
            foreach (YamlEntry fixture in fixtures?.Entries.Where(e => !used.Contains(e.Key.Value)) ?? [])
            {
                diagnostics.Warning(DiagnosticCode.UnusedFixture, fixture.Key.Start, $"no test starts from the fixture '{fixture.Key.Value}'");
            }
        }
    }

    private static string? FixtureOf(YamlNode test) =>
        test is YamlMapping mapping
        && mapping.TryGet("given", out YamlNode? given)
        && given is YamlMapping situation
        && situation.TryGet("use", out YamlNode? use)
        && use is YamlScalar name
            ? name.Value
            : null;
}
