using Collection.Rules.Events;

namespace Collection.Rules.Tests;

/// <summary>Records with as little in them as a test needs.</summary>
internal static class Given
{
    public const string CaseId = "case";
    public const string ActId = "act";

    public static readonly RecordCompleteness Complete = new()
    {
        Contact = Completeness.Complete,
        Consent = Completeness.Complete,
        Stop = Completeness.Complete,
        Balance = Completeness.Complete,
        Recording = Completeness.Complete,
    };

    /// <summary>A case of the debtor D1 in Shanghai whose records are complete.</summary>
    public static CollectionCase Case => new()
    {
        Id = CaseId,
        Debtor = new Debtor { Id = "D1", Zones = ["Asia/Shanghai"] },
        Parties = [new Party { Id = "P1", Role = Role.Parent, Zones = ["Asia/Shanghai"] }],
        Records = Complete,
    };

    /// <summary>A call to the debtor.</summary>
    public static PhoneCall Call(string id, string at) => new()
    {
        Id = id,
        CaseId = CaseId,
        At = Instant(at),
        Direction = Direction.Outbound,
        Recipient = new Recipient { Id = "D1" },
    };

    /// <summary>The call that a test judges, on 2 June 2026 at three in the afternoon.</summary>
    public static PhoneCall Act => Call(ActId, "2026-06-02T15:00:00+08:00");

    public static ConsentGiven Consent(string id, string at, string? by = "D1") => new()
    {
        Id = id,
        CaseId = CaseId,
        At = Instant(at),
        By = by,
        Scope = ConsentScope.ContactMe,
    };

    public static ConsentWithdrawn Withdrawal(string id, string at, string? by = "D1") => new()
    {
        Id = id,
        CaseId = CaseId,
        At = Instant(at),
        By = by,
    };

    public static StopRequested Stop(string id, string at, string? by = "D1") => new()
    {
        Id = id,
        CaseId = CaseId,
        At = Instant(at),
        By = by,
    };

    public static BalancePosted Balance(string id, string at, string balance, string? asOf = null) => new()
    {
        Id = id,
        CaseId = CaseId,
        At = Instant(at),
        Balance = Money.Parse(balance),
        AsOf = asOf is null ? null : Day(asOf),
    };

    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
