using System.Collections.Immutable;
using System.Diagnostics;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Gating.Json;
using Collection.Rules.Streaming;
using Collection.Rules.Telemetry;

namespace Collection.Rules;

/// <summary>Judges collection events by rules, directly and without a rule session.</summary>
/// <remarks>Immutable and thread-safe: create it once and share it.</remarks>
public sealed class RuleEvaluator
{
    private readonly CompiledRuleSet compiled;
    private readonly RuleEvaluatorOptions options;
    private readonly PlannedRuleSet plannedRules;

    private RuleEvaluator(CompiledRuleSet compiled, RuleEvaluatorOptions options)
    {
        this.compiled = compiled;
        this.options = options;
        plannedRules = new PlannedRuleSet(compiled);
    }

    /// <summary>The rules that are applied.</summary>
    public RuleSet Rules => compiled.Source;

    internal CompiledRuleSet Compiled => compiled;

    internal bool AllowsUnknownCases => options.AllowUnknownCases;

    /// <summary>Compiles rules for evaluation.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    /// <returns>An evaluator.</returns>
    /// <exception cref="ArgumentException">A rule asked for does not exist.</exception>
    /// <exception cref="TimeZoneNotFoundException">The zone of the options does not exist.</exception>
    public static RuleEvaluator Create(RuleSet rules, RuleEvaluatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        options ??= new RuleEvaluatorOptions();
        foreach (string id in options.Rules)
        {
            if (rules.Find(id) is null)
            {
                throw new ArgumentException($"There is no rule '{id}'.", nameof(options));
            }
        }

        return new RuleEvaluator(CompiledRuleSet.Compile(rules, options.Zone, options.Rules), options);
    }

    /// <summary>Judges all events, case by case.</summary>
    /// <param name="records">Cases and events in any order.</param>
    /// <param name="cancellation">Stops the evaluation; nothing partial is returned.</param>
    /// <returns>The findings; the same whatever the order of the records.</returns>
    /// <exception cref="InputException">Ids repeat with different content, or an event's case is unknown; all are listed.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    public EvaluationReport Evaluate(IEnumerable<CollectionRecord> records, CancellationToken cancellation = default)
    {
        using Activity? activity = RuleTelemetry.Begin("evaluate", compiled.Source);
        ImmutableArray<CaseFile> cases = Assemble(records);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (CaseFile file in cases)
        {
            findings.AddRange(WholeCase.Judge(file, compiled, cancellation));
        }

        return new EvaluationReport
        {
            Findings = findings.ToImmutable(),
            CaseCount = cases.Length,
            EventCount = cases.Sum(c => c.Events.Length),
            Packs = compiled.Source.Packs,
        };
    }

    /// <summary>Judges a stream of records and hands over the findings as they arise.</summary>
    /// <param name="records">The records, in the order that the options state; each case's own record before its events, or for one case after the other anywhere among them.</param>
    /// <param name="options">The order of the records and the limits; null for a feed by time without lateness.</param>
    /// <param name="cancellation">Ends the enumeration with an exception: only one that ends without was judged whole.</param>
    /// <returns>
    /// Findings by time, event and rule, of each case apart where one follows the other; the same for every
    /// number of threads. Can be enumerated once. The source is read no faster than the findings are taken.
    /// </returns>
    /// <remarks>
    /// Memory holds the open cases and the events held back, as the options limit them, and never the findings.
    /// A record that cannot be judged is handed to <see cref="StreamOptions.Refused"/>, never dropped in silence.
    /// </remarks>
    /// <exception cref="InputException">While enumerating: a record cannot be judged and nobody is told of it.</exception>
    /// <exception cref="RuleEvaluationException">While enumerating: a rule failed.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the evaluation was stopped.</exception>
    public IAsyncEnumerable<Finding> EvaluateAsync(
        IAsyncEnumerable<CollectionRecord> records,
        StreamOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return StreamEvaluation.Of(records, compiled, options ?? new StreamOptions(), this.options.AllowUnknownCases, cancellation);
    }

    /// <summary>Explains one rule on one event, whatever the verdict.</summary>
    /// <param name="records">Cases and events, the one to explain among them.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="ruleId">The rule; drafts and retired rules are explained too.</param>
    /// <returns>The verdict with every element, exception, evidence and missing fact.</returns>
    /// <exception cref="ArgumentException">The rule or the event does not exist.</exception>
    /// <exception cref="InputException">The records contradict each other.</exception>
    public Finding Explain(IEnumerable<CollectionRecord> records, string eventId, string ruleId)
    {
        Rule rule = compiled.Source.Find(ruleId) ?? throw new ArgumentException($"There is no rule '{ruleId}'.", nameof(ruleId));
        CaseFile file = Assemble(records).FirstOrDefault(c => c.Events.Any(e => string.Equals(e.Id, eventId, StringComparison.Ordinal)))
            ?? throw new ArgumentException($"There is no event '{eventId}'.", nameof(eventId));
        return new CaseEvaluation(compiled).Explain(file, eventId, rule);
    }

    /// <summary>Decides whether a contact may be made, before it is made.</summary>
    /// <param name="history">The case and what happened in it; other cases among the records do not matter.</param>
    /// <param name="planned">The contact as planned: its time, recipient, means and words where they are set down; not how it will end.</param>
    /// <param name="gate">How strictly to decide and how far to look ahead; null for the defaults.</param>
    /// <returns>The decision on the records up to the planned time, as if the contact were made then.</returns>
    /// <exception cref="ArgumentException">The id of the contact is already that of a record.</exception>
    /// <exception cref="InputException">Ids repeat with different content, or the contact's case is unknown; all are listed.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public GateDecision Gate(IEnumerable<CollectionRecord> history, Contact planned, GateOptions? gate = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(planned);
        using Activity? activity = RuleTelemetry.Begin("gate", compiled.Source);
        CollectionRecord[] records = [.. history];
        if (records.Any(r => string.Equals(r.Id, planned.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{planned.Id}' is already the id of a record.", nameof(planned));
        }

        CaseFile file = Assemble(records.Append(planned)).First(c => string.Equals(c.Id, planned.CaseId, StringComparison.Ordinal));
        return Gatekeeper.Decide(plannedRules, file, planned, gate ?? GateOptions.Default);
    }

    /// <summary>Opens a case whose contacts are to be gated again and again.</summary>
    /// <param name="file">The case.</param>
    /// <returns>A state without events; append them.</returns>
    public CaseState OpenCase(CollectionCase file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new CaseState(plannedRules, file);
    }

    /// <summary>Restores a state of a case.</summary>
    /// <param name="json">What <see cref="CaseState.ToJson"/> wrote, by this version of the library and the same rules.</param>
    /// <returns>A state that decides as the one written.</returns>
    /// <exception cref="InputException">It is no such state; where it is one of other rules or of another version, take the records in anew.</exception>
    public CaseState RestoreCase(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return StateReader.Read(json, plannedRules);
    }

    private ImmutableArray<CaseFile> Assemble(IEnumerable<CollectionRecord> records) => CaseAssembler.Assemble(records, options.AllowUnknownCases);
}
