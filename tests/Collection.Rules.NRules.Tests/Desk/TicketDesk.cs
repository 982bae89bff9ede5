namespace Desk;

/// <summary>Keeps what was opened in one scope.</summary>
public sealed class TicketDesk : ITicketDesk
{
    public IList<string> Opened { get; } = [];

    public void Open(string eventId) => Opened.Add(eventId);
}
