using System.Collections.Immutable;
using System.Diagnostics;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.NRules;

/// <summary>An event with its case and what the rules of law say of it: what an app's own rules match.</summary>
/// <remarks>
/// Immutable and thread-safe; told apart by reference. When later records change what is said of the event,
/// another object takes its place. One pattern of it does what a join of events and findings would: NRules
/// joins by trying every pair.
/// </remarks>
[DebuggerDisplay("{Event.Id}")]
public sealed class JudgedEvent
{
    private readonly ImmutableArray<RuleFinding> findings;
    private readonly CompiledRuleSet rules;
    private readonly ulong marks;

    internal JudgedEvent(CollectionEvent record, CollectionCase? file, ImmutableArray<RuleFinding> findings, CompiledRuleSet rules)
    {
        Event = record;
        Case = file;
        this.findings = findings;
        this.rules = rules;
        foreach (RuleFinding finding in findings)
        {
            marks |= MarkOf(finding.Rule);
            HasViolation |= finding.Finding.IsViolation;
        }
    }

    /// <summary>The event.</summary>
    public CollectionEvent Event { get; }

    /// <summary>The case, or null where it is unknown.</summary>
    public CollectionCase? Case { get; }

    /// <summary>Every finding on the event, in the order of the rules' ids.</summary>
    public ImmutableArray<Finding> Findings => [.. findings.Select(f => f.Finding)];

    /// <summary>The findings by which the event is unlawful or presumed so, in the order of the rules' ids.</summary>
    public ImmutableArray<Finding> Violations => [.. findings.Select(f => f.Finding).Where(f => f.IsViolation)];

    /// <summary>Whether the event is unlawful or presumed so under any rule.</summary>
    public bool HasViolation { get; }

    /// <summary>Who made the contact; null where the event is none or does not say.</summary>
    public Actor? Actor => (Event as Contact)?.Actor;

    /// <summary>The agency of who made the contact; null where the event is none or does not say.</summary>
    public string? Agency => Actor?.Agency;

    /// <summary>Whether there is any finding.</summary>
    internal bool HasFindings => marks != 0;

    /// <summary>Whether it was judged outside a session, to be inserted by hand.</summary>
    internal bool IsPrepared { get; init; }

    /// <summary>Whether these rules judged it: the places of rules mean those of one compiled set.</summary>
    internal bool IsBy(CompiledRuleSet others) => ReferenceEquals(rules, others);

    /// <summary>The finding of a rule, by its place in the compiled set; null where it comes to none.</summary>
    internal Finding? FindingOf(int rule)
    {
        // Most rules find nothing; the sixty-fifth shares a mark with the first.
        if ((marks & MarkOf(rule)) == 0)
        {
            return null;
        }

        foreach (RuleFinding finding in findings)
        {
            if (finding.Rule == rule)
            {
                return finding.Finding;
            }
        }

        return null;
    }

    private static ulong MarkOf(int rule) => 1UL << (rule & 63);
}
