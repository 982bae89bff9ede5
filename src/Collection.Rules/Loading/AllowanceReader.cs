using System.Text.RegularExpressions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the warnings that a rule or a pack allows for a time.</summary>
internal static partial class AllowanceReader
{
    public static IEnumerable<Allowance> Read(MappingReader file, bool isOfPack, DiagnosticBag diagnostics) =>
        [.. file.Items("allow").Select(item => ReadOne(item, isOfPack, diagnostics)).OfType<Allowance>()];

    [GeneratedRegex("^CR[0-9]{4}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeShape();

    private static Allowance? ReadOne(YamlNode item, bool isOfPack, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(item, "an item of 'allow'", diagnostics, "{ code: CR3109, reason: …, until: 2027-06-30 }") is not { } reader)
        {
            return null;
        }

        string? code = reader.Text("code", required: true);
        string? reason = reader.Text("reason", required: true);
        DateOnly? until = reader.Date("until", required: true);
        reader.Close();
        if (code is not null && !CodeShape().IsMatch(code))
        {
            diagnostics.Error(DiagnosticCode.BadValue, reader.PositionOf("code"), $"{Quoted.Of(code)} is not the code of a diagnostic, such as {DiagnosticCode.StaleCheck}");
            return null;
        }

        return code is null || reason is null || until is not { } day ? null : new Allowance
        {
            Code = code,
            Reason = reason,
            Until = day,
            IsOfPack = isOfPack,
            Position = reader.PositionOf("code"),
            UntilPosition = reader.PositionOf("until"),
        };
    }
}
