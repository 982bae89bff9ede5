using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Builds a period from the keys from and until.</summary>
internal static class PeriodReader
{
    /// <summary>The key under which a file says on which days it is in force.</summary>
    public const string InForce = "in_force";

    /// <summary>The period under that key, or null where it is absent or after a report.</summary>
    public static EffectivePeriod? ReadInForce(MappingReader file, bool required, DiagnosticBag bag)
    {
        if (file.Nested(InForce, required, form: "{ from: 2026-01-01 }") is not { } period)
        {
            return null;
        }

        DateOnly? from = period.Date("from", required: true);
        DateOnly? until = period.Date("until");
        period.Close();
        return from is { } first ? Combine(first, until, period, bag) : null;
    }

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
