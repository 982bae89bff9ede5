namespace Collection.Rules;

/// <summary>A rule failed while an event was judged: a defect of the rule or of this library, or figures without any measure in an event that an app made itself.</summary>
public sealed class RuleEvaluationException : Exception
{
    /// <summary>Creates it for a rule and an event.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="eventId">The event; its content is not repeated.</param>
    /// <param name="innerException">What happened.</param>
    public RuleEvaluationException(string ruleId, string eventId, Exception innerException)
        : base($"Rule {ruleId} failed on event {eventId}.", innerException)
    {
        RuleId = ruleId;
        EventId = eventId;
    }

    /// <summary>The rule.</summary>
    public string RuleId { get; }

    /// <summary>The event.</summary>
    public string EventId { get; }
}
