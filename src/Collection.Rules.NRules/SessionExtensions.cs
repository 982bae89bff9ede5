using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules;

/// <summary>Safe ways to fire a session and to read its findings.</summary>
/// <remarks>A session is for one thread at a time.</remarks>
public static class SessionExtensions
{
    /// <summary>Fires every rule, the app's own among them, and returns the findings.</summary>
    /// <remarks>
    /// NRules itself returns without a word when a token stops it or a rule halts it, and what it then holds
    /// looks like a clean audit. After any exception the session may be changed and audited again.
    /// </remarks>
    /// <param name="session">A session of rules of law.</param>
    /// <param name="cancellation">Stops between two activations; a case is judged whole or not at all.</param>
    /// <returns>The findings, by case, time, event and rule.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped; it goes on where it is called again.</exception>
    /// <exception cref="InputException">Records contradict each other, or a case was not inserted; all are listed.</exception>
    /// <exception cref="RuleEvaluationException">A rule of law failed; it names the rule and the event.</exception>
    /// <exception cref="InvalidOperationException">A rule of the app's own halted the session.</exception>
    public static ImmutableArray<Finding> Audit(this ISession session, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            session.Fire(cancellation);
        }
        catch (RuleRhsExpressionEvaluationException e) when (e.InnerException is InputException or RuleEvaluationException)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
        }

        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<UnjudgedCase> unjudged = [.. session.Query<UnjudgedCase>().AsEnumerable().OrderBy(c => c.CaseId, StringComparer.Ordinal)];
        return unjudged.IsEmpty ? session.Findings() : throw new InputException([.. unjudged.Select(ToProblem)]);
    }

    /// <summary>The findings of a session that was fired.</summary>
    /// <param name="session">A session of rules of law.</param>
    /// <returns>The findings, by case, time, event and rule; those of cases that are not judged are not among them.</returns>
    /// <exception cref="InvalidOperationException">Rules are still to fire, so that the findings are not complete.</exception>
    public static ImmutableArray<Finding> Findings(this ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Agenda.IsEmpty
            ? [.. session.Query<Finding>().AsEnumerable().Order(FindingOrder.Instance)]
            : throw new InvalidOperationException("Rules of this session are still to fire, so its findings are not complete.");
    }

    private static InputProblem ToProblem(UnjudgedCase unjudged) => new()
    {
        Source = $"case {unjudged.CaseId}",
        Line = 1,
        RecordId = unjudged.CaseId,
        Field = "id",
        Message = unjudged.Reason switch
        {
            UnjudgedReason.CaseUnknown => "no record describes this case, so nothing of its lender, loan or parties is known",
            UnjudgedReason.Contradictory => "its records contradict each other",
            _ => "a rule failed on one of its events",
        },
    };
}
