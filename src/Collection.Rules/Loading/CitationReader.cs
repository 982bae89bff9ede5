using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Resolves citations such as civil-code/1033(1) in the register.</summary>
internal static class CitationReader
{
    private const int MaxListed = 10;

    /// <summary>The provision under a key, or null where there is none; a mistake is reported.</summary>
    public static Provision? Read(MappingReader reader, string key, BindingScope names, bool required = false) =>
        reader.Scalar(key, required) is { } citation ? Resolve(citation, names) : null;

    /// <summary>The provision cited, or null after reporting what is wrong with the citation.</summary>
    public static Provision? Resolve(YamlScalar citation, BindingScope names)
    {
        string text = citation.Value;
        LawRegister register = names.Law;
        DiagnosticBag bag = names.Diagnostics;
        if (register.Find(text) is { } provision)
        {
            return provision;
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == text.Length - 1)
        {
            bag.Error(DiagnosticCode.BadPinpoint, citation.Start, $"{Quoted.Of(text)} is not a citation; write an instrument, '/' and the place, such as civil-code/1033(1)");
            return null;
        }

        if (text.Contains(", ", StringComparison.Ordinal))
        {
            bag.Error(DiagnosticCode.BadPinpoint, citation.Start, $"{Quoted.Of(text)} is one text; write several citations as a list: [ \"{text.Replace(", ", "\", \"", StringComparison.Ordinal)}\" ]");
            return null;
        }

        string id = text[..slash];
        if (register.FindInstrument(id) is not { } instrument)
        {
            ReportInstrument(id, citation.Start, register.Instruments.Select(i => i.Id), names);
            return null;
        }

        // The place parses as one of this instrument, yet no provision has it.
        if (PinpointReader.Read(text[(slash + 1)..], citation.Start, instrument, bag) is { } pinpoint)
        {
            ReportProvision(pinpoint, citation.Start, instrument, names);
        }

        return null;
    }

    /// <summary>Reports that no instrument has an id.</summary>
    public static void ReportInstrument(string id, SourcePosition position, IEnumerable<string> known, BindingScope names)
    {
        string hint = UnloadedPacks.Hint(names.Written, written => written.HasInstrument(id))
            ?? (NearestName.Find(id, known) is { } nearest ? $"; did you mean '{nearest}'?" : $"; known: {Quoted.List(known)}");
        names.Diagnostics.ErrorUnless(names.Written.HasInstrument(id), DiagnosticCode.UnknownInstrument, position, $"{Quoted.Of(id)} is not an instrument of the register{hint}");
    }

    private static void ReportProvision(Pinpoint pinpoint, SourcePosition position, Instrument instrument, BindingScope names)
    {
        // A wrong paragraph or item of the right article is the likely slip; a similar number is not.
        string[] sameArticle = [.. instrument.Provisions
            .Where(p => pinpoint.Article is not null && p.Pinpoint.Article == pinpoint.Article && p.Pinpoint.Insertion == pinpoint.Insertion)
            .Select(p => p.Id)
            .Take(MaxListed)];
        string? nearest = pinpoint.Text.Any(char.IsAsciiDigit)
            ? null
            : NearestName.Find(pinpoint.Text, instrument.Provisions.Select(p => p.Pinpoint.Text));
        string hint = sameArticle.Length > 0 ? $"the register has {Quoted.List(sameArticle)}"
            : nearest is not null ? $"did you mean '{instrument.Id}/{nearest}'?"
            : $"add it to a file of {instrument.Id}";
        names.Diagnostics.ErrorUnless(names.Written.HasProvision(instrument, pinpoint.Text), DiagnosticCode.UnknownProvision, position, $"'{instrument.Id}/{pinpoint.Text}' is not in the register; {hint}");
    }
}
