using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Provisions that a file adds to an instrument which another file states.</summary>
/// <param name="Instrument">The id of the instrument.</param>
/// <param name="Position">Where the id stands.</param>
/// <param name="Provisions">The provisions by place, unread.</param>
internal sealed record AddedProvisions(string Instrument, SourcePosition Position, YamlMapping Provisions)
{
    /// <summary>What a file of kind provisions adds, or null after reporting that its keys are unusable.</summary>
    public static AddedProvisions? Read(MappingReader file, DiagnosticBag bag)
    {
        string? instrument = RuleFileId.Read(file, "of", bag);
        MappingReader? provisions = file.Table("provisions", required: true);
        file.Optional("note");
        file.Close();
        return instrument is null || provisions is null ? null : new AddedProvisions(instrument, file.PositionOf("of"), provisions.Mapping);
    }
}
