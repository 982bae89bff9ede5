using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Conventions;

/// <summary>On every day of nine years a rule either rests on law in force or answers that none is.</summary>
public sealed class BasisInForceTests
{
    private static readonly DateOnly First = new(2018, 1, 1);
    private static readonly DateOnly End = new(2027, 1, 1);
    private static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(ChinaPack.Rules);

    public static TheoryData<string> RuleIds() => [.. ChinaPack.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_a_basis_in_force_or_says_that_it_has_none(string ruleId)
    {
        Rule rule = ChinaPack.Rules.Find(ruleId)!;
        ImmutableArray<DateOnly> changes = ChangeDays(rule);

        // Between two changes no day differs from the first, so that judging the first proves them all.
        for (DateOnly day = First; day < End; day = day.AddDays(1))
        {
            InForceOn(rule, day).Should().Equal(InForceOn(rule, changes.Last(c => c <= day)), "the basis only changes on a change day, not on {0}", day);
        }

        foreach (DateOnly day in changes)
        {
            Judge(rule, day, InForceOn(rule, day));
        }
    }

    private static void Judge(Rule rule, DateOnly day, ImmutableArray<string> inForce)
    {
        foreach (EventKind kind in rule.EventKinds)
        {
            Finding finding = Evaluator.Explain([Given.Case, Act(kind, day)], Given.ActId, rule.Id);

            (finding.Verdict == Verdict.NotInForce).Should().Be(inForce.IsEmpty, "{0} is judged on {1} with {2}", rule.Id, day, string.Join(", ", inForce));
            finding.Provisions.Select(p => p.Key).Should().BeSubsetOf(inForce);
        }
    }

    private static ImmutableArray<DateOnly> ChangeDays(Rule rule) =>
    [
        .. rule.Basis.SelectMany(p => p.Versions).SelectMany(v => new[] { v.Period.From, v.Period.Until ?? End })
            .Append(First).Where(d => d >= First && d < End).Distinct().Order(),
    ];

    private static ImmutableArray<string> InForceOn(Rule rule, DateOnly day) =>
        [.. rule.Basis.Where(p => p.VersionOn(day) is not null).Select(p => p.Id)];

    private static CollectionRecord Act(EventKind kind, DateOnly day) => CollectionJson.Read(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":"{{EnumWords<EventKind>.Of(kind)}}","id":"{{Given.ActId}}","case":"{{Given.CaseId}}","at":"{{day:yyyy-MM-dd}}T12:00:00+08:00"}"""));
}
