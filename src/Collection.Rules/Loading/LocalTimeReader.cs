using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Timelines;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads a test of the hour of day.</summary>
internal static class LocalTimeReader
{
    public static LocalTimeTest? Read(YamlEntry entry, ConditionScope scope)
    {
        if (MappingReader.Open(entry.Value, "'local_time'", scope.Diagnostics, "{ outside: { from: \"08:00\", to: \"22:00\" } }") is not { } reader)
        {
            return null;
        }

        YamlNode? inside = reader.Optional("inside");
        YamlNode? outside = reader.Optional("outside");
        ZoneSource zone = ReadZone(reader, scope.Diagnostics);
        bool isClean = reader.Close();
        if ((inside is null) == (outside is null))
        {
            // What was misspelt has been reported as an unknown key.
            scope.Diagnostics.ErrorUnless(!isClean && inside is null, DiagnosticCode.WrongShape, reader.Start, "'local_time' needs either 'inside' or 'outside'");
            return null;
        }

        return OperandReader.ReadHours((inside ?? outside)!, scope) is { } hours
            ? new LocalTimeTest { IsInside = inside is not null, Hours = hours, Zone = zone, Position = entry.Key.Start }
            : null;
    }

    /// <summary>Reads whose zone judges; the person contacted, unless the rule says the debtor.</summary>
    public static ZoneSource ReadZone(MappingReader reader, DiagnosticBag diagnostics)
    {
        string? zone = reader.Text("zone");
        switch (zone)
        {
            case null or "recipient.zones":
                return ZoneSource.Recipient;
            case "debtor.zones":
                return ZoneSource.Debtor;
            default:
                diagnostics.Error(
                    DiagnosticCode.UnknownWord,
                    reader.PositionOf("zone"),
                    $"'{LiteralReader.Cut(zone)}' is not a source of zones; there are: recipient.zones, debtor.zones");
                return ZoneSource.Recipient;
        }
    }
}
