using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds combinations nested so deep that nobody reads them with certainty.</summary>
internal static class NestingCheck
{
    private const int Deepest = 3;

    public static void Check(Condition condition, DiagnosticBag diagnostics)
    {
        if (TooDeep(condition, depth: 1) is { } place)
        {
            diagnostics.Warning(DiagnosticCode.DeepNesting, place.Position, $"'all', 'any' and 'none' stand more than {Deepest} deep here; give this part a name among the elements and refer to it");
        }
    }

    private static Condition? TooDeep(Condition condition, int depth)
    {
        IEnumerable<Condition> parts = condition switch
        {
            // Several operators or keys side by side are read as one.
            AllOf all when all.Parts.All(p => p is FactTest or FactKnown) => [],
            AllOf all => all.Parts,
            AnyOf any => any.Parts,
            NoneOf none => none.Parts,
            _ => [],
        };
        return parts.Any() && depth > Deepest
            ? condition
            : parts.Select(p => TooDeep(p, depth + 1)).FirstOrDefault(p => p is not null);
    }
}
