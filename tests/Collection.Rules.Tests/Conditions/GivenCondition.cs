using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Conditions;

/// <summary>A condition as the only element of a rule, judged on the act of some records.</summary>
internal static class GivenCondition
{
    /// <summary>What the condition comes to for the act, on the given records and a complete case.</summary>
    public static ElementFinding On(string condition, params CollectionRecord[] records)
    {
        CollectionRecord[] all = records.Any(r => r is CollectionCase) ? records : [Given.Case, .. records];
        CollectionRecord[] withAct = all.Any(r => r.Id == Given.ActId) ? all : [.. all, Given.Act];
        return RuleEvaluator.Create(GivenPack.Good(RuleOf(condition))).Explain(withAct, Given.ActId, "us.given.rule").Elements.Single();
    }

    /// <summary>A rule of one element.</summary>
    public static string RuleOf(string condition, string id = "us.given.rule") => $$"""
        format: 1
        kind: rule
        id: {{id}}
        title: { zh: 试验, en: A trial }
        status: active
        severity: low
        effect: violation
        basis: [ "us-regf/1006.2(d)" ]
        event: [ contact, consent_given, balance_posted ]
        elements:
          only:
            says: { zh: 试验。, en: A trial. }
            test: {{condition}}
        message: { zh: 试验。, en: A trial. }
        """;
}
