using System.Collections.Immutable;
using System.Diagnostics;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.NRules;

/// <summary>An event with the facts of its case as they stood then: what the rules of law match.</summary>
/// <remarks>Immutable to its users; told apart by reference. An app's own rules may match it too.</remarks>
[DebuggerDisplay("{Event.Id}")]
public sealed class JudgedEvent
{
    private readonly EventContext context;
    private readonly CompiledRuleSet compiled;
    private (int Rule, Finding Finding)[]? findings;

    internal JudgedEvent(EventContext context, CompiledRuleSet compiled)
    {
        this.context = context;
        this.compiled = compiled;
        Case = context.Case;
    }

    /// <summary>The event.</summary>
    public CollectionEvent Event => context.Event;

    /// <summary>The case, or null where it is unknown.</summary>
    public CollectionCase? Case { get; }

    /// <summary>Every finding on the event, in the order of the rules' ids.</summary>
    public ImmutableArray<Finding> Findings => [.. Judged().Select(f => f.Finding)];

    /// <summary>The finding of a rule, by its place in the compiled set; null where it comes to none.</summary>
    internal Finding? FindingOf(int rule)
    {
        foreach ((int Rule, Finding Finding) judged in Judged())
        {
            if (judged.Rule == rule)
            {
                return judged.Finding;
            }
        }

        return null;
    }

    /// <summary>Judges the event once; later calls return the same findings.</summary>
    internal (int Rule, Finding Finding)[] Judged() => findings ??= Judge();

    private (int Rule, Finding Finding)[] Judge()
    {
        List<(int Rule, Finding Finding)>? found = null;
        new CaseEvaluation(compiled).Judge(context, (rule, finding) => (found ??= []).Add((rule, finding)));
        return found is null ? [] : [.. found];
    }
}
