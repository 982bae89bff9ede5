using Collection.Rules.Law;

namespace Collection.Rules.Checking.Law;

/// <summary>On which days provisions are in force.</summary>
internal static class BasisDays
{
    /// <summary>The first day of a period on which none of the provisions is in force, or null.</summary>
    public static DateOnly? FirstGap(IEnumerable<Provision> provisions, EffectivePeriod period)
    {
        DateOnly? day = period.From;
        foreach (EffectivePeriod inForce in provisions.SelectMany(p => p.Versions).Select(v => v.Period).OrderBy(p => p.From))
        {
            // In this order a period that ended early cannot be needed again.
            day = day is { } open && inForce.Contains(open) ? inForce.Until : day;
        }

        return day is { } gap && period.Contains(gap) ? gap : null;
    }
}
