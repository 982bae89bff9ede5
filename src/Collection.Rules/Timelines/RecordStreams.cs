using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Which stream each kind of event belongs to.</summary>
internal static class RecordStreams
{
    public static RecordStream Of(EventKind kind) => kind switch
    {
        EventKind.ConsentGiven or EventKind.ConsentWithdrawn or EventKind.HoursAgreed => RecordStream.Consent,
        EventKind.StopRequested or EventKind.WrongNumberTold => RecordStream.Stop,
        EventKind.BalancePosted or EventKind.PlanAgreed or EventKind.PlanBreached or EventKind.DebtDisputed
            or EventKind.DebtSettled or EventKind.DebtWaived => RecordStream.Balance,
        _ => RecordStream.Contact,
    };

    /// <summary>The fact path that says whether a stream is complete.</summary>
    public static string PathOf(RecordStream stream) => stream switch
    {
        RecordStream.Consent => "records.consent",
        RecordStream.Stop => "records.stop",
        RecordStream.Balance => "records.balance",
        RecordStream.Recording => "records.recording",
        _ => "records.contact",
    };
}
