namespace Desk;

/// <summary>Something that an app wants somebody to look at.</summary>
public sealed record Ticket(string EventId, string Reason);
