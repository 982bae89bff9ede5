using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests.Traps;

/// <summary>A cancelled NRules returns what it has got so far without a word: half a network, or half the findings.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void A_compilation_that_is_stopped_throws_and_returns_no_partial_network() =>
        FluentActions.Invoking(() => Given.Rules.CompileToNRules(cancellation: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    [Fact]
    public void An_audit_that_is_stopped_throws_and_goes_on_where_it_is_called_again()
    {
        using var stop = new CancellationTokenSource();
        ISession session = Stopping((_, _) => stop.Cancel());

        FluentActions.Invoking(() => session.Audit(stop.Token)).Should().Throw<OperationCanceledException>();

        ShouldFindAll(session);
    }

    [Fact]
    public void An_audit_that_is_stopped_before_it_starts_fires_nothing()
    {
        ISession session = Stopping((_, _) => { });

        FluentActions.Invoking(() => session.Audit(new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

        session.Query<Finding>().AsEnumerable().Should().BeEmpty();
    }

    [Fact]
    public void A_firing_of_NRules_that_is_stopped_leaves_no_findings_to_read()
    {
        using var stop = new CancellationTokenSource();
        ISession session = Stopping((_, _) => stop.Cancel());
        session.Fire(stop.Token);

        FluentActions.Invoking(() => session.Findings()).Should().Throw<InvalidOperationException>().WithMessage("*not complete*");
    }

    [Fact]
    public void A_rule_of_the_app_that_halts_the_session_leaves_no_findings_to_read()
    {
        ISession session = Stopping((context, _) => context.Halt());

        FluentActions.Invoking(() => session.Audit()).Should().Throw<InvalidOperationException>().WithMessage("*not complete*");
        ShouldFindAll(session);
    }

    [Fact]
    public void Firing_a_few_rules_only_leaves_no_findings_to_read()
    {
        ISession session = Stopping((_, _) => { });
        session.Fire(1);

        FluentActions.Invoking(() => session.Findings()).Should().Throw<InvalidOperationException>();
        ShouldFindAll(session);
    }

    [Fact]
    public void A_case_that_is_missing_stops_the_audit_and_not_only_hides_its_findings()
    {
        ISession session = Stopping((_, _) => { });
        session.Insert(Given.Call("E9", caseId: "C-9"));

        FluentActions.Invoking(() => session.Audit()).Should().Throw<InputException>().Which.Problems.Should().ContainSingle(p => p.RecordId == "C-9");
    }

    /// <summary>A session with two judged events in which a rule of the app's own, run at the first finding, does something.</summary>
    private static ISession Stopping(Action<IContext, Finding> action)
    {
        bool isFirst = true;
        Action<IContext, Finding> once = (context, finding) =>
        {
            if (isFirst)
            {
                isFirst = false;
                action(context, finding);
            }
        };

        ISession session = Given.Rules
            .CompileToNRules(new NRulesOptions { OwnRules = Own.Built<Finding>(("own.stop", finding => finding.EventId != null, (context, finding) => once(context, finding))) })
            .CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1"), Given.Call("E2", at: Given.Noon.AddHours(11))]);
        return session;
    }

    private static void ShouldFindAll(ISession session) =>
        session.Audit().SequenceEqual(
            RuleEvaluator.Create(Given.Rules).Evaluate([Given.Case(), Given.Call("E1"), Given.Call("E2", at: Given.Noon.AddHours(11))]).Findings,
            FindingComparer.Instance).Should().BeTrue();
}
