using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The type of an event, in the order of the public contract.</summary>
[JsonConverter(typeof(WordConverter<EventKind>))]
public enum EventKind
{
    /// <summary>A call, answered or not.</summary>
    PhoneCall,

    /// <summary>A message over the mobile network (SMS, MMS).</summary>
    TextMessage,

    /// <summary>A message in a messenger such as WeChat or QQ.</summary>
    InstantMessage,

    /// <summary>An electronic mail.</summary>
    Email,

    /// <summary>A paper letter or delivered document.</summary>
    Letter,

    /// <summary>A meeting in person, at home, at work or elsewhere.</summary>
    Visit,

    /// <summary>Something shown to people at large.</summary>
    PublicPost,

    /// <summary>A person agrees to something.</summary>
    ConsentGiven,

    /// <summary>A person takes an agreement back.</summary>
    ConsentWithdrawn,

    /// <summary>A person asks not to be contacted any more.</summary>
    StopRequested,

    /// <summary>A person says that the number is not the debtor's.</summary>
    WrongNumberTold,

    /// <summary>Hours of contact are agreed with the debtor.</summary>
    HoursAgreed,

    /// <summary>A repayment plan is agreed.</summary>
    PlanAgreed,

    /// <summary>An instalment of an agreed plan is missed.</summary>
    PlanBreached,

    /// <summary>What is owed is stated as of a day.</summary>
    BalancePosted,

    /// <summary>Somebody contests the debt.</summary>
    DebtDisputed,

    /// <summary>The debt is paid or otherwise discharged.</summary>
    DebtSettled,

    /// <summary>The creditor gives the debt up.</summary>
    DebtWaived,

    /// <summary>The debtor is told which agency now collects.</summary>
    OutsourcingNotified,

    /// <summary>Personal data are handed to somebody else.</summary>
    DataShared,

    /// <summary>The lender's app takes data from the borrower's phone.</summary>
    ContactsCollected,

    /// <summary>The debtor is recorded as out of reach.</summary>
    DebtorUnreachable,

    /// <summary>A complaint or report is made about the collection.</summary>
    ComplaintFiled,
}
