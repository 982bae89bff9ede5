using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the named situations from which tests start.</summary>
internal static class FixtureReader
{
    public static void Read(MappingReader file, Dictionary<string, YamlMapping> fixtures, DiagnosticBag diagnostics)
    {
        if (file.Required("fixtures") is { } node && MappingReader.Open(node, "'fixtures'", diagnostics) is { } list)
        {
            foreach (YamlEntry entry in list.Mapping.Entries)
            {
                if (MappingReader.Open(entry.Value, $"fixture '{entry.Key.Value}'", diagnostics) is not { } fixture)
                {
                    continue;
                }

                fixture.Required("case");
                fixture.Required("event");
                fixture.Optional("earlier");
                fixture.Close();
                if (!fixtures.TryAdd(entry.Key.Value, fixture.Mapping))
                {
                    diagnostics.Error(DiagnosticCode.DuplicateId, entry.Key.Start, $"fixture '{entry.Key.Value}' is already defined at {fixtures[entry.Key.Value].Start}");
                }
            }
        }

        file.Optional("note");
        file.Close();
    }
}
