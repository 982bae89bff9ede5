using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads pack.yaml.</summary>
internal static partial class PackReader
{
    public static Pack? Read(MappingReader file, Dictionary<Role, Liability> liabilityByRole, BindingScope scope)
    {
        DiagnosticBag diagnostics = scope.Diagnostics;
        string? id = RuleFileId.Read(file, "id", diagnostics);
        string? version = ReadVersion(file, diagnostics);
        LocalizedText? title = file.Localized("title", required: true);
        string? jurisdiction = ReadJurisdiction(file, diagnostics);
        string? zone = file.Text("zone");
        ImmutableArray<Language> languages =
            [.. file.Items("languages").Select(l => ScalarReader.Word<Language>(l, "'languages'", diagnostics)).OfType<Language>().Distinct()];
        ReadLiability(file, liabilityByRole, diagnostics);
        int? checkedWithin = ReadLimit(file, diagnostics);
        scope.Allowances.AddRange(AllowanceReader.Read(file, isOfPack: true, diagnostics));
        EffectivePeriod? inForce = PeriodReader.ReadInForce(file, required: false, diagnostics);
        MappingReader? tighten = file.Table("tighten");
        file.Optional("note");
        file.Close();
        if (file.Has(PeriodReader.InForce) && !file.Has("tighten"))
        {
            diagnostics.Error(
                DiagnosticCode.WrongShape,
                file.PositionOf(PeriodReader.InForce),
                "'in_force' dates what stands under 'tighten', and there is nothing; own rules take their days from the instruments they cite");
        }

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
            Languages = languages,
            CheckedWithinDays = checkedWithin,
            PolicyInForce = inForce ?? default,
            Position = file.PositionOf("id"),
        };
        scope.Tightenings.AddRange(tighten?.Mapping.Entries.Select(e => new Tightening(pack, e.Key, e.Value)) ?? []);
        return pack;
    }

    [GeneratedRegex($"^{PackForms.Version}\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionShape();

    [GeneratedRegex($"^{PackForms.Jurisdiction}\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JurisdictionShape();

    private static string? ReadVersion(MappingReader file, DiagnosticBag diagnostics) =>
        ReadShaped(file.Text("version", required: true), VersionShape(), file.PositionOf("version"), "a version of three numbers such as 1.4.0", diagnostics);

    private static string? ReadJurisdiction(MappingReader file, DiagnosticBag diagnostics) =>
        ReadShaped(file.Text("jurisdiction"), JurisdictionShape(), file.PositionOf("jurisdiction"), "an ISO 3166 code such as CN or CN-44", diagnostics);

    private static string? ReadShaped(string? text, Regex shape, SourcePosition at, string what, DiagnosticBag diagnostics)
    {
        if (text is null || shape.IsMatch(text))
        {
            return text;
        }

        diagnostics.Error(DiagnosticCode.BadValue, at, $"{Quoted.Of(text)} is not {what}");
        return null;
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
        foreach (YamlEntry entry in file.Table("liability_by_role")?.Mapping.Entries ?? [])
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
