using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>A provision of a rule's basis in force on the day of the act, and whether it binds this actor.</summary>
internal sealed record ApplicableProvision
{
    public required Provision Provision { get; init; }

    public required ProvisionVersion Version { get; init; }

    public required LegalForce Force { get; init; }

    public required Truth Binds { get; init; }

    /// <summary>What would settle whether it binds.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>The provisions of a rule in force on the day, strongest first as the author listed them.</summary>
    public static ImmutableArray<ApplicableProvision> Of(Rule rule, RuleSet rules, EventContext context)
    {
        var walker = new ConditionWalker(context);
        var applicable = ImmutableArray.CreateBuilder<ApplicableProvision>(rule.Basis.Length);
        foreach (Provision provision in rule.Basis)
        {
            if (provision.VersionOn(context.Day) is { } version)
            {
                Condition? condition = rules.BindsOf(version);
                Truth binds = condition is null ? Truth.Proven : walker.Walk(condition, reasons: null).Strict;
                applicable.Add(new ApplicableProvision
                {
                    Provision = provision,
                    Version = version,
                    Force = rules.Law.ForceOf(provision),
                    Binds = binds,
                    Missing = binds == Truth.Unknown ? MissingFor(condition!, walker) : [],
                });
            }
        }

        return applicable.DrainToImmutable();
    }

    private static ImmutableArray<MissingFact> MissingFor(Condition condition, ConditionWalker walker)
    {
        var reasons = new Reasons();
        walker.Walk(condition, reasons);
        return reasons.Missing.ToImmutable();
    }
}
