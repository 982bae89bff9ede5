using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules.Tests.Traps;

/// <summary>NRules tells facts apart by equality: equal records are one fact to it, and a batch with duplicates stops half-way.</summary>
public sealed class IdentityTests
{
    private static readonly ISessionFactory Factory = Given.Rules.CompileToNRules();

    private static readonly Finding[] Expected =
        [.. RuleEvaluator.Create(Given.Rules).Evaluate([Given.Case(), Given.Call("E1"), Given.Call("E2")]).Findings];

    [Fact]
    public void Equal_records_inserted_together_are_one_event()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Case(), Given.Call("E1"), Given.Call("E1"), Given.Call("E2")]);

        ShouldFindAll(session);
    }

    [Fact]
    public void Equal_records_inserted_one_after_the_other_are_one_event_until_the_last_is_retracted()
    {
        ISession session = Factory.CreateSession();
        PhoneCall first = Given.Call("E1");
        PhoneCall second = Given.Call("E1");
        session.InsertAll([Given.Case(), first, Given.Call("E2")]);
        session.Audit();
        session.Insert(second);
        ShouldFindAll(session);

        session.Retract(first);
        ShouldFindAll(session);

        session.Retract(second);
        session.Audit().Should().NotContain(f => f.EventId == "E1").And.Contain(f => f.EventId == "E2");
    }

    [Fact]
    public void An_object_named_twice_among_inserted_records_counts_once()
    {
        ISession session = Factory.CreateSession();
        PhoneCall call = Given.Call("E1");
        session.InsertRecords([call, Given.Case(), call]);
        session.InsertRecords([call, Given.Call("E2")]);

        ShouldFindAll(session);
    }

    [Fact]
    public void An_object_named_twice_in_a_batch_of_NRules_itself_throws()
    {
        PhoneCall call = Given.Call("E1");

        FluentActions.Invoking(() => Factory.CreateSession().InsertAll([Given.Case(), call, call])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_object_named_twice_among_retracted_records_counts_once()
    {
        ISession session = Factory.CreateSession();
        PhoneCall gone = Given.Call("E3");
        PhoneCall never = Given.Call("E4");
        session.InsertRecords([Given.Case(), Given.Call("E1"), Given.Call("E2"), gone]);
        session.Audit();
        session.RetractRecords([gone, gone, never]);

        ShouldFindAll(session);
    }

    [Fact]
    public void An_object_named_twice_in_an_update_changes_nothing()
    {
        ISession session = Factory.CreateSession();
        PhoneCall call = Given.Call("E1");
        session.InsertAll([Given.Case(), call, Given.Call("E2")]);
        session.Audit();
        session.UpdateAll([call, call]);
        ShouldFindAll(session);

        session.UpdateAll([call, call]);
        session.Retract(call);
        session.Audit().Should().NotContain(f => f.EventId == "E1").And.Contain(f => f.EventId == "E2");
    }

    [Fact]
    public void An_event_corrected_by_retracting_and_inserting_is_judged_as_corrected()
    {
        ISession session = Factory.CreateSession();
        PhoneCall wrong = Given.Call("E1", to: "D1");
        session.InsertAll([Given.Case(), wrong, Given.Call("E2")]);
        session.Audit();
        session.Retract(wrong);
        session.Insert(Given.Call("E1"));

        ShouldFindAll(session);
    }

    private static void ShouldFindAll(ISession session) =>
        session.Audit().SequenceEqual(Expected, FindingComparer.Instance).Should().BeTrue();
}
