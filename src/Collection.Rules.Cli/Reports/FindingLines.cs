using System.Collections.Immutable;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.Reports;

/// <summary>A finding in words, for reports that people read.</summary>
internal static class FindingLines
{
    /// <summary>Verdict, time, act and the person contacted, on one line.</summary>
    public static string HeadingOf(Finding finding, Language language)
    {
        string kind = Vocabulary.Word(finding.EventKind, language);
        string act = Phrase.Of(
            language,
            $"{kind} {finding.EventId}，案件 {finding.CaseId}",
            $"{kind} {finding.EventId}, case {finding.CaseId}");
        return $"{Phrase.Instant(finding.At)}  {act}  {WhoOf(finding, language)}";
    }

    /// <summary>Everything that a report for people says of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rules">The rules, for the names of what is missing.</param>
    /// <param name="language">The language.</param>
    public static ShownFinding Of(Finding finding, RuleSet rules, Language language) => new()
    {
        Verdict = finding.Verdict,
        Label = VerdictLabel.Of(finding, language),
        Heading = HeadingOf(finding, language),
        Message = MessageOf(finding, language),
        Law = LawOf(finding, language),
        Rest = RestOf(finding, rules, language),
    };

    /// <summary>The rule's message; null where nothing is found yet, because it tells of the breach as of a fact.</summary>
    public static string? MessageOf(Finding finding, Language language) =>
        finding.Verdict < Verdict.Undetermined ? finding.Message.In(language) : null;

    /// <summary>The person contacted: role, then id.</summary>
    public static string WhoOf(Finding finding, Language language)
    {
        string role = finding.RecipientRole is { } known
            ? Vocabulary.Word(known, language)
            : Phrase.Of(language, "身份未记录", "role not on record");
        string who = finding.Recipient is { } id ? role + Phrase.Brackets(language, id) : role;
        return Phrase.Of(language, $"对象：{who}", $"with: {who}");
    }

    /// <summary>The provisions, each with what a reader must know about its weight.</summary>
    public static string LawOf(Finding finding, Language language) => finding.Provisions.IsEmpty
        ? Phrase.Of(language, "（无）", "(none)")
        : Phrase.Series(language, finding.Provisions.Select(p => LawOf(p, language)));

    /// <summary>That the act is unlawful unless the collector shows one of the open exceptions.</summary>
    public static string UnlessOf(Finding finding, Language language)
    {
        ImmutableArray<ExceptionFinding> open = [.. finding.Exceptions.Where(e => e.Truth == Truth.Unknown)];
        IEnumerable<string> exceptions = open.Select(e =>
            Phrase.Inside(e.Says.In(language)) + Phrase.Brackets(language, e.Citation.In(language)));
        return Phrase.Of(
            language,
            $"除非催收方证明以下例外，否则{VerdictLabel.BreachOf(finding, language)}：{string.Join("；或者", exceptions)}。",
            $"{VerdictLabel.BreachOf(finding, language)} unless the collector shows: {string.Join("; or: ", exceptions)}.");
    }

    /// <summary>The provisions of one finding or of several.</summary>
    public static LabelledText LawLineOf(string law, Language language) => new(Phrase.Of(language, "依据", "Law"), law);

    private static ImmutableArray<LabelledText> RestOf(Finding finding, RuleSet rules, Language language)
    {
        var lines = ImmutableArray.CreateBuilder<LabelledText>();
        lines.AddRange(EvidenceLines.Of(finding.Evidence, finding.EventKind, language));
        if (finding.Verdict == Verdict.PrimaFacie)
        {
            lines.Add(new LabelledText(Phrase.Of(language, "结论", "So"), UnlessOf(finding, language)));
        }

        lines.AddRange(MissingText.Lines(finding.Missing, rules, language));
        return lines.ToImmutable();
    }

    private static string LawOf(CitedProvision provision, Language language)
    {
        string[] remarks =
        [
            provision.Force.BindsAsLaw() ? string.Empty : Vocabulary.Word(provision.Force, language),
            provision.IsUnderReview ? Phrase.Of(language, "内容待核实", "yet to be verified") : string.Empty,
        ];
        string remark = Phrase.Series(language, remarks.Where(r => r.Length > 0));
        return provision.Citation.In(language) + (remark.Length > 0 ? Phrase.Brackets(language, remark) : string.Empty);
    }
}
