using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads one instrument with its provisions from the tree of a file.</summary>
internal static class InstrumentReader
{
    /// <summary>The instrument, or null when its own keys are unusable; mistakes go to the bag.</summary>
    /// <param name="root">The file that states it.</param>
    /// <param name="added">What further files add to its provisions.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <remarks>A provision that is unusable is left out after it has been reported.</remarks>
    public static InstrumentSyntax? Read(YamlNode? root, IEnumerable<AddedProvisions> added, DiagnosticBag bag)
    {
        if (MappingReader.Open(root, "the instrument", bag) is not { } reader || !FileHeader.Check(reader, "instrument", bag))
        {
            return null;
        }

        (Instrument Draft, bool IsComplete)? read = ReadInstrument(reader, bag);
        YamlNode? binds = reader.Optional("binds");
        ImmutableArray<YamlMapping> further = [.. added.Select(a => a.Provisions)];
        MappingReader? provisions = reader.Table("provisions", required: further.IsEmpty);
        reader.Close();
        ImmutableArray<YamlMapping> all = provisions is null ? further : [provisions.Mapping, .. further];
        if (read is not { } instrument || all.IsEmpty)
        {
            return null;
        }

        // Even a draft lets the mistakes of the provisions be found in the same run.
        ImmutableArray<BindsSyntax> versions = new ProvisionReader(instrument.Draft, binds, bag).Read(all);
        return !instrument.IsComplete ? null : new InstrumentSyntax
        {
            Instrument = instrument.Draft with { Provisions = [.. versions.Select(v => v.Provision).Distinct<Provision>(ReferenceEqualityComparer.Instance)] },
            Versions = versions,
        };
    }

    private static (Instrument Draft, bool IsComplete)? ReadInstrument(MappingReader reader, DiagnosticBag bag)
    {
        string? id = RuleFileId.Read(reader, "id", bag);
        LocalizedText? title = BilingualText.Read(reader, "title", bag, required: true);
        LocalizedText? shortTitle = BilingualText.Read(reader, "short", bag);
        string? number = reader.Text("number");
        LocalizedText? issuer = reader.Localized("issuer", required: true);
        LegalForce? force = reader.Word<LegalForce>("force", required: true);
        Numbering? numbering = reader.Word<Numbering>("numbering", required: true);
        int? lastArticle = ReadLastArticle(reader, numbering, bag);
        EffectivePeriod? inForce = PeriodReader.ReadInForce(reader, required: true, bag);
        reader.Text("note");
        if (numbering is null || inForce is null)
        {
            return null;
        }

        var draft = new Instrument
        {
            Id = id ?? "the instrument",
            Title = title ?? new LocalizedText(),
            Short = shortTitle ?? title ?? new LocalizedText(),
            Number = number,
            Issuer = issuer ?? new LocalizedText(),
            Force = force ?? default,
            Numbering = numbering.Value,
            LastArticle = lastArticle,
            InForce = inForce.Value,
            Provisions = [],
        };
        return (draft, id is not null && title is not null && issuer is not null && force is not null);
    }

    private static int? ReadLastArticle(MappingReader reader, Numbering? numbering, DiagnosticBag bag)
    {
        int? last = reader.Integer("last_article");
        if (last is null)
        {
            return null;
        }

        if (last is < 1 or > 9999)
        {
            bag.Error(DiagnosticCode.BadValue, reader.PositionOf("last_article"), $"'last_article' must be from 1 to 9999, not {last}");
            return null;
        }

        if (numbering is not (null or Numbering.Article))
        {
            bag.Error(DiagnosticCode.BadValue, reader.PositionOf("last_article"), "'last_article' belongs only to an instrument whose 'numbering' is 'article'");
        }

        return last;
    }
}
