namespace Desk;

/// <summary>A service of an app that its rules use.</summary>
public interface ITicketDesk
{
    void Open(string eventId);
}
