using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads pack.yaml.</summary>
internal static class PackReader
{
    public static Pack? Read(MappingReader file, Dictionary<Role, Liability> liabilityByRole, BindingScope scope)
    {
        DiagnosticBag diagnostics = scope.Diagnostics;
        string? id = RuleFileId.Read(file, "id", diagnostics);
        string? version = file.Text("version", required: true);
        LocalizedText? title = file.Localized("title", required: true);
        string? jurisdiction = file.Text("jurisdiction");
        string? zone = file.Text("zone");
        file.Scalars("languages");
        ReadLiability(file, liabilityByRole, diagnostics);
        int? checkedWithin = ReadLimit(file, diagnostics);
        scope.Allowances.AddRange(AllowanceReader.Read(file, isOfPack: true, diagnostics));
        MappingReader? tighten = file.Nested("tighten");
        file.Optional("note");
        file.Close();
        if (zone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            diagnostics.Error(DiagnosticCode.BadValue, file.PositionOf("zone"), $"'{LiteralReader.Cut(zone)}' is not an IANA time zone such as Asia/Shanghai");
            zone = null;
        }

        if (id is null || version is null || title is null)
        {
            return null;
        }

        var pack = new Pack
        {
            Id = id,
            Version = version,
            Title = title,
            Jurisdiction = jurisdiction,
            Zone = zone,
            CheckedWithinDays = checkedWithin,
            Position = file.PositionOf("id"),
        };
        scope.Tightenings.AddRange(tighten?.Mapping.Entries.Select(e => new Tightening(pack, e.Key, e.Value)) ?? []);
        return pack;
    }

    private static int? ReadLimit(MappingReader file, DiagnosticBag diagnostics)
    {
        const string Key = "checked_within_days";
        int? days = file.Integer(Key);
        if (days is < 1)
        {
            diagnostics.Error(DiagnosticCode.BadValue, file.PositionOf(Key), $"'{Key}' is a number of days, at least 1");
            return null;
        }

        return days;
    }

    private static void ReadLiability(MappingReader file, Dictionary<Role, Liability> liabilityByRole, DiagnosticBag diagnostics)
    {
        if (file.Optional("liability_by_role") is not { } node || MappingReader.Open(node, "'liability_by_role'", diagnostics) is not { } roles)
        {
            return;
        }

        foreach (YamlEntry entry in roles.Mapping.Entries)
        {
            Role? role = ScalarReader.Word<Role>(entry.Key, "the role", diagnostics);
            Liability? liability = ScalarReader.Word<Liability>(entry.Value, "the liability", diagnostics);
            if (role is { } known && liability is { } duty && !liabilityByRole.TryAdd(known, duty) && liabilityByRole[known] != duty)
            {
                diagnostics.Error(
                    DiagnosticCode.ForeignPresumption,
                    entry.Value.Start,
                    $"another pack presumes '{EnumWords<Liability>.Of(liabilityByRole[known])}' of {entry.Key.Value}; what people owe is not for a second pack to change");
            }
        }
    }
}
