using Collection.Rules.Conditions;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>The one place where findings are made.</summary>
internal static class FindingFactory
{
    public static Finding Create(Rule rule, Judgement judgement, EventContext context, BoundRemedies candidates, string? displacedBy)
    {
        bool hasRemedies = displacedBy is null && RemedyFinder.Concerns(judgement.Verdict);
        var remedies = new RemedyFinder(hasRemedies ? candidates : BoundRemedies.None, context);
        var finding = new Finding
        {
            RuleId = rule.Id,
            RuleTitle = rule.Title,
            Verdict = displacedBy is null ? judgement.Verdict : Verdict.NotApplicable,
            Severity = rule.Severity,
            CaseId = context.Event.CaseId,
            EventId = context.Event.Id,
            EventKind = context.Kind,
            At = context.Event.At,
            Recipient = context.Recipient.Id,
            RecipientRole = context.Recipient.Role,
            Provisions = [.. judgement.Basis.Select(Cite)],
            Message = new LocalizedText(),
            Elements = judgement.Elements,
            Exceptions = judgement.Exceptions,
            Missing = judgement.Missing,
            ExcusedBy = judgement.ExcusedBy,
            DisplacedBy = displacedBy,
            Remedies = remedies.Remedies(judgement.Verdict, judgement.Basis.Select(b => b.Force).DefaultIfEmpty().Max()),
            EvidenceNeeds = remedies.Evidence(),
        };
        return finding with { Message = MessageWriter.Write(rule, finding, context) };
    }

    private static CitedProvision Cite(ApplicableProvision basis) => new()
    {
        Key = basis.Provision.Id,
        Citation = basis.Provision.Citation,
        Gist = basis.Version.Gist,
        Consequence = basis.Version.Consequence,
        Force = basis.Force,
        IsSureToBind = basis.Binds == Truth.Proven,
        IsUnderReview = basis.Version.UnderReview,
    };
}
