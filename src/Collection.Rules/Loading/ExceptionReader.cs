using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the exceptions of a rule.</summary>
internal static class ExceptionReader
{
    public static ImmutableArray<ExceptionClause> Read(MappingReader file, ConditionScope scope)
    {
        IEnumerable<YamlEntry> entries = file.Table("unless")?.Mapping.Entries ?? [];
        return [.. entries.Select(entry => ReadOne(entry, scope)).OfType<ExceptionClause>()];
    }

    private static ExceptionClause? ReadOne(YamlEntry entry, ConditionScope scope)
    {
        if (MappingReader.Open(entry.Value, $"exception '{entry.Key.Value}'", scope.Diagnostics) is not { } reader)
        {
            return null;
        }

        LocalizedText? says = reader.Localized("says", required: true);
        Provision? cite = CitationReader.Read(reader, "cite", scope.Names, required: true);
        ShownBy? shownBy = reader.Word<ShownBy>("shown_by");
        YamlNode? test = reader.Required("test");
        reader.Close();
        Condition? condition = test is null ? null : ConditionReader.Read(test, scope);
        return says is null || cite is null || condition is null ? null : new ExceptionClause
        {
            Name = entry.Key.Value,
            Says = says,
            Cite = cite,
            ShownBy = shownBy,
            Test = condition,
            Position = entry.Key.Start,
        };
    }
}
