using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules;

/// <summary>Safe ways to fill a session, to fire it and to read its findings.</summary>
/// <remarks>A session is for one thread at a time.</remarks>
public static class SessionExtensions
{
    // NRules stops in the middle of its network where a condition throws; what it then holds is no answer.
    private static readonly ConditionalWeakTable<ISession, Exception> HalfUpdated = [];

    /// <summary>Inserts records, each object once.</summary>
    /// <remarks>
    /// NRules' own <c>InsertAll</c> refuses a batch that names an object twice, after it has taken in a part of
    /// it that then never fires. Here an object named twice, or already in the session, counts once.
    /// </remarks>
    /// <param name="session">A session of rules of law.</param>
    /// <param name="records">Cases and events in any order.</param>
    /// <exception cref="RuleEvaluationException">A condition of a rule of the app's own failed; discard the session.</exception>
    /// <exception cref="InvalidOperationException">The same, on a fact that is no event; or it happened before.</exception>
    public static void InsertRecords(this ISession session, IEnumerable<CollectionRecord> records) =>
        Change(session, records, (s, distinct) => s.TryInsertAll(distinct, BatchOptions.SkipFailed));

    /// <summary>Retracts records, each object once.</summary>
    /// <remarks>
    /// NRules' own <c>RetractAll</c> breaks off in the middle of a batch that names an object twice. Here an
    /// object named twice counts once, and one that is not in the session is passed over. An event is retracted
    /// by the object inserted, not by an equal one.
    /// </remarks>
    /// <param name="session">A session of rules of law.</param>
    /// <param name="records">Cases and events in any order.</param>
    /// <exception cref="RuleEvaluationException">A condition of a rule of the app's own failed; discard the session.</exception>
    /// <exception cref="InvalidOperationException">The same, on a fact that is no event; or it happened before.</exception>
    public static void RetractRecords(this ISession session, IEnumerable<CollectionRecord> records) =>
        Change(session, records, (s, distinct) => s.TryRetractAll(distinct, BatchOptions.SkipFailed));

    /// <summary>Fires every rule, the app's own among them, and returns the findings.</summary>
    /// <remarks>
    /// NRules itself returns without a word when a token stops it or a rule halts it, and what it then holds
    /// looks like a clean audit. After an exception the session may be changed and audited again, unless a
    /// condition of a rule of the app's own threw: then every further call throws too.
    /// </remarks>
    /// <param name="session">A session of rules of law.</param>
    /// <param name="cancellation">Stops between two activations; a case is judged whole or not at all.</param>
    /// <returns>The findings, by case, time, event and rule.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped; it goes on where it is called again.</exception>
    /// <exception cref="InputException">Records contradict each other, or a case was not inserted; all are listed.</exception>
    /// <exception cref="RuleEvaluationException">A rule, of law or of the app's own, failed; it names the rule and the event.</exception>
    /// <exception cref="InvalidOperationException">
    /// A rule of the app's own halted the session or failed on a fact that is no event; or an event is in it raw and judged.
    /// </exception>
    public static ImmutableArray<Finding> Audit(this ISession session, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        cancellation.ThrowIfCancellationRequested();
        Guard(session, s => s.Fire(cancellation));
        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<UnjudgedCase> unjudged = [.. session.Query<UnjudgedCase>().AsEnumerable().OrderBy(c => c.CaseId, StringComparer.Ordinal)];
        return unjudged.IsEmpty ? session.Findings() : throw new InputException([.. unjudged.Select(ToProblem).Distinct()]);
    }

    /// <summary>The findings of a session that was fired.</summary>
    /// <param name="session">A session of rules of law.</param>
    /// <returns>The findings, by case, time, event and rule; those of cases that are not judged are not among them.</returns>
    /// <exception cref="InvalidOperationException">
    /// Rules are still to fire or one failed, so that the findings are not complete; or an event is in the session raw and judged.
    /// </exception>
    public static ImmutableArray<Finding> Findings(this ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        ThrowIfHalfUpdated(session);
        if (!session.Agenda.IsEmpty)
        {
            throw new InvalidOperationException("Rules of this session are still to fire, so its findings are not complete.");
        }

        ImmutableArray<Finding> findings = [.. session.Query<Finding>().AsEnumerable().Order(FindingOrder.Instance)];
        for (int i = 1; i < findings.Length; i++)
        {
            if (FindingOrder.Instance.Compare(findings[i - 1], findings[i]) == 0)
            {
                throw new InvalidOperationException($"Rule {findings[i].RuleId} found event {findings[i].EventId} twice: it is in the session raw and judged, or judged twice.");
            }
        }

        return findings;
    }

    private static void Change(ISession session, IEnumerable<CollectionRecord> records, Action<ISession, IEnumerable<object>> change)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(records);
        Guard(session, s => change(s, records.Distinct<object>(ReferenceEqualityComparer.Instance)));
    }

    /// <summary>Does something to a session and tells what failed, not in what part of NRules it was noticed.</summary>
    private static void Guard(ISession session, Action<ISession> action)
    {
        ThrowIfHalfUpdated(session);
        try
        {
            action(session);
        }
        catch (RuleLhsExpressionEvaluationException e)
        {
            HalfUpdated.AddOrUpdate(session, e.InnerException ?? e);
            ExceptionDispatchInfo.Throw(e.InnerException ?? e);
        }
        catch (RuleRhsExpressionEvaluationException e) when (e.InnerException is InputException or RuleEvaluationException)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
        }
    }

    private static void ThrowIfHalfUpdated(ISession session)
    {
        if (HalfUpdated.TryGetValue(session, out Exception? failure))
        {
            throw new InvalidOperationException("A condition failed in this session before, so its facts are not complete; use a new one.", failure);
        }
    }

    private static InputProblem ToProblem(UnjudgedCase unjudged) => new()
    {
        Source = $"case {unjudged.CaseId}",
        Line = 1,
        RecordId = unjudged.CaseId,
        Field = "id",
        Message = unjudged.Reason switch
        {
            UnjudgedReason.CaseUnknown => RecordProblems.UnknownCase,
            UnjudgedReason.Contradictory => "its records contradict each other",
            UnjudgedReason.JudgedByOtherRules => "events of it were judged by other rules than those of this session",
            _ => "a rule failed on one of its events",
        },
    };
}
