using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds conditions that are never true or never false, each where it stands innermost.</summary>
internal sealed class ContradictionCheck(DiagnosticBag diagnostics)
{
    private readonly Dictionary<Condition, bool> outcomes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a condition can be both true and false; what cannot is reported.</summary>
    public bool Check(Condition condition, ImmutableArray<EventKind> kinds)
    {
        bool isSound = CheckFilters(condition);
        return CheckParts(condition, new ConditionBounds(kinds)) && isSound;
    }

    /// <summary>The filters of counts and past records ask of other events than the act.</summary>
    private bool CheckFilters(Condition condition)
    {
        bool isSound = true;
        foreach (Condition node in ConditionNodes.In(condition))
        {
            isSound &= node switch
            {
                CountTest count => CheckParts(count.Query.Where, new ConditionBounds(count.Query.Kinds)),
                HistoryTest { Query.Where.IsEmpty: false } history => CheckParts(
                    new AllOf { Parts = history.Query.Where, Position = history.Position },
                    new ConditionBounds([history.Query.Kind])),
                _ => true,
            };
        }

        return isSound;
    }

    private bool CheckParts(Condition condition, ConditionBounds bounds)
    {
        if (condition is ElementReference element)
        {
            return CheckParts(element.Target, bounds);
        }

        if (!outcomes.TryGetValue(condition, out bool isSound))
        {
            outcomes[condition] = isSound = CheckWhole(condition, bounds);
        }

        return isSound;
    }

    private bool CheckWhole(Condition condition, ConditionBounds bounds)
    {
        ImmutableArray<Condition> parts = PartsOf(condition);
        bool isSound = true;
        foreach (Condition part in parts)
        {
            isSound &= CheckParts(part, bounds);
        }

        // What a part has wrong shows in the whole, but is said once.
        return isSound && CheckOne(condition, parts, bounds);
    }

    private bool CheckOne(Condition condition, ImmutableArray<Condition> parts, ConditionBounds bounds)
    {
        if (bounds.Of(condition, truth: true) is { Clash: { } clash })
        {
            ReportNeverTrue(condition, parts, clash, bounds);
            return false;
        }

        if (!bounds.Of(condition, truth: false).IsImpossible)
        {
            return true;
        }

        if (condition is AnyOf)
        {
            diagnostics.Warning(
                DiagnosticCode.EitherOr,
                condition.Position,
                "one of these parts always holds, yet where the fact is unknown all of them are unknown, and so is this; ask 'known: true' if that is meant");
        }
        else
        {
            diagnostics.Warning(DiagnosticCode.AlwaysTrue, condition.Position, $"{Subject(condition)} is never false: every value meets it; ask 'known: true' if only that is meant");
        }

        return false;
    }

    private void ReportNeverTrue(Condition condition, ImmutableArray<Condition> parts, string clash, ConditionBounds bounds)
    {
        if (ClashIn(condition, parts, bounds) is not { } pair)
        {
            diagnostics.Error(DiagnosticCode.NeverTrue, condition.Position, $"{Subject(condition)} is never true: no value meets it");
            return;
        }

        diagnostics.Error(
            DiagnosticCode.NeverTrue,
            pair.Later.Position,
            $"{NameOf(clash)} cannot be so here and as {pair.Earlier.Position} asks at once: together they are never true");
    }

    /// <summary>The first two parts that exclude each other; null where it takes more than two, or there are no parts.</summary>
    private static (Condition Earlier, Condition Later)? ClashIn(Condition condition, ImmutableArray<Condition> parts, ConditionBounds bounds)
    {
        // A part of 'none' must be false.
        bool truth = condition is not NoneOf;
        FactBounds[] asked = [.. parts.Select(part => bounds.Of(part, truth))];
        for (int later = 1; later < parts.Length; later++)
        {
            int earlier = Array.FindIndex(asked, 0, later, one => one.Meet(asked[later]).IsImpossible);
            if (earlier >= 0)
            {
                return (parts[earlier], parts[later]);
            }
        }

        return null;
    }

    private static ImmutableArray<Condition> PartsOf(Condition condition) => condition switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        NoneOf none => none.Parts,
        _ => [],
    };

    private static string Subject(Condition condition) => condition switch
    {
        FactTest test => $"this test of '{test.Fact.Path}'",
        CountTest => "this count",
        _ => "this condition",
    };

    /// <summary>A fact by its path; a test of another kind has no short name.</summary>
    public static string NameOf(string clash) =>
        FactCatalog.All.Any(f => string.Equals(f.Path, clash, StringComparison.Ordinal)) ? $"'{clash}'" : "this test";
}
