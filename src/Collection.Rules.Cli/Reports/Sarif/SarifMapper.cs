using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Events.Json;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>Turns findings, mistakes and what they rest on into parts of a SARIF file.</summary>
internal static class SarifMapper
{
    public static SarifResult ResultOf(Finding finding, RecordPlace place, int ruleIndex, ReportContext context)
    {
        var act = new SarifLogicalLocation(finding.EventId, $"{finding.CaseId}/{finding.EventId}", "event");
        return new SarifResult
        {
            RuleId = finding.RuleId,
            RuleIndex = ruleIndex,
            Level = LevelOf(finding.Verdict),
            Message = new SarifText(MessageOf(finding, context)),
            Locations = [new SarifLocation(SarifLocation.At(place), [act])],
            PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["act/v1"] = $"{finding.CaseId}/{finding.EventId}/{finding.RuleId}",
            },
            Properties = new SarifResultProperties
            {
                Verdict = FactText.Of(finding.Verdict),
                Severity = FactText.Of(finding.Severity),
                At = finding.At,
                RecipientRole = finding.RecipientRole is { } role ? FactText.Of(role) : null,
                Provisions = [.. finding.Provisions.Select(p => p.Citation.In(context.Language))],
                Missing = [.. finding.Missing.Select(MissingFactJson.Of)],
            },
        };
    }

    public static SarifInvocation InvocationOf(InputTally input) => new(
        ExecutionSuccessful: true,
        [.. input.Problems.Select(NotificationOf)]);

    public static SarifRunProperties PropertiesOf(ReportContext context) => new()
    {
        Packs = [.. context.Rules.Packs.Select(p => $"{p.Id} {p.Version}")],
        AssumedZone = context.Rules.Zone,
        LawCheckedFrom = context.LawChecked?.First,
        LawCheckedUntil = context.LawChecked?.Last,
        Cases = context.Input.Cases,
        Events = context.Input.Events,
        SkippedLines = context.Input.SkippedLines,
        Disclaimer = ReportNotes.Disclaimer.In(context.Language),
    };

    public static string LevelOf(Verdict verdict) => verdict switch
    {
        Verdict.Violation or Verdict.PresumedViolation => "error",
        Verdict.PrimaFacie or Verdict.Departure => "warning",
        _ => "note",
    };

    private static string MessageOf(Finding finding, ReportContext context)
    {
        Language language = context.Language;
        string message = FindingLines.MessageOf(finding, language) ?? finding.RuleTitle.In(language) + Phrase.Of(language, "。", ".");
        string verdict = VerdictLabel.Of(finding, language);
        string text = Phrase.Of(language, $"{verdict}：{message}", $"{verdict}: {message}");
        IEnumerable<string> missing = MissingText.Lines(finding.Missing, context.Rules, language)
            .Select(line => Phrase.Of(language, $"{line.Label}：{line.Text}。", $" {line.Label}: {line.Text}."));
        return text + string.Concat(missing);
    }

    private static SarifNotification NotificationOf(InputProblem problem)
    {
        string text = problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}";
        SarifPhysicalLocation place = SarifLocation.At(new RecordPlace(problem.Source, problem.Line));
        return new SarifNotification("warning", new SarifText(text), [new SarifLocation(place, LogicalLocations: null)]);
    }
}
