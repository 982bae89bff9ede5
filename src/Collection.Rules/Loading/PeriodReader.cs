using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Builds a period from the keys from and until.</summary>
internal static class PeriodReader
{
    /// <summary>The period, or null after reporting that it holds no day.</summary>
    public static EffectivePeriod? Combine(DateOnly from, DateOnly? until, MappingReader reader, DiagnosticBag bag)
    {
        if (until is null || until > from)
        {
            return new EffectivePeriod(from, until);
        }

        SourcePosition position = reader.PositionOf(reader.Has("until") ? "until" : "from");
        bag.Error(DiagnosticCode.BadValue, position, string.Create(CultureInfo.InvariantCulture, $"'until' ({until:yyyy-MM-dd}) must lie after 'from' ({from:yyyy-MM-dd}): it is the first day no longer in force"));
        return null;
    }
}
