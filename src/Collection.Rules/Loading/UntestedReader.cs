using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads what the tests of a rule leave open and why.</summary>
internal static class UntestedReader
{
    public static ImmutableArray<UntestedPart> Read(MappingReader file, DiagnosticBag diagnostics) =>
        [.. file.Items("untested").Select(item => ReadOne(item, diagnostics)).OfType<UntestedPart>()];

    private static UntestedPart? ReadOne(YamlNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(item, "an item of 'untested'", diagnostics, "{ gap: …, reason: … }") is not { } reader)
        {
            return null;
        }

        string? gap = reader.Text("gap");
        string? mutant = reader.Text("mutant");
        string? reason = reader.Text("reason", required: true);
        bool isClean = reader.Close();
        if ((gap is null) == (mutant is null))
        {
            diagnostics.ErrorUnless(!isClean && gap is null, DiagnosticCode.WrongShape, reader.Start, "name either a 'gap' or a 'mutant', as the test report does");
            return null;
        }

        return reason is null ? null : new UntestedPart
        {
            IsMutant = mutant is not null,
            What = (gap ?? mutant)!,
            Reason = reason,
            Position = reader.PositionOf(gap is null ? "mutant" : "gap"),
        };
    }
}
