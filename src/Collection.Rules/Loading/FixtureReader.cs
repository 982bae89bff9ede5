using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the named situations from which tests start.</summary>
internal static class FixtureReader
{
    public static void Read(MappingReader file, Dictionary<string, YamlMapping> fixtures, DiagnosticBag diagnostics)
    {
        foreach (YamlEntry entry in file.Table("fixtures", required: true)?.Mapping.Entries ?? [])
        {
            if (ReadOne(entry, diagnostics) is { } fixture && !fixtures.TryAdd(entry.Key.Value, fixture))
            {
                diagnostics.Error(DiagnosticCode.DuplicateId, entry.Key.Start, $"fixture '{entry.Key.Value}' is already defined at {fixtures[entry.Key.Value].Start}");
            }
        }

        file.Optional("note");
        file.Close();
    }

    private static YamlMapping? ReadOne(YamlEntry entry, DiagnosticBag diagnostics)
    {
        int mistakes = diagnostics.Count;
        if (MappingReader.Open(entry.Value, $"fixture '{entry.Key.Value}'", diagnostics) is not { } fixture)
        {
            return null;
        }

        fixture.Nested("case", required: true);
        fixture.Nested("event", required: true);
        fixture.Items("earlier");
        fixture.Close();
        return diagnostics.Count == mistakes ? fixture.Mapping : null;
    }
}
