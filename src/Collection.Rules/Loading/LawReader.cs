using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the law of a set: each instrument with the provisions that further files add to it.</summary>
internal static class LawReader
{
    /// <summary>The sound instruments, each id once, in the order of their files; mistakes go to the bag.</summary>
    /// <param name="instruments">The files that state an instrument.</param>
    /// <param name="provisions">The files that add provisions to one of them, in the order in which they are read.</param>
    /// <param name="names">What is written elsewhere, and where mistakes go.</param>
    public static ImmutableArray<InstrumentSyntax> Read(IEnumerable<MappingReader> instruments, IEnumerable<MappingReader> provisions, BindingScope names)
    {
        DiagnosticBag bag = names.Diagnostics;
        ILookup<string, AddedProvisions> added = provisions
            .Select(file => AddedProvisions.Read(file, bag))
            .OfType<AddedProvisions>()
            .ToLookup(a => a.Instrument, StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<InstrumentSyntax>();
        var stated = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (MappingReader file in instruments)
        {
            // What is added to an instrument counts even where its own head has a mistake, so that nothing false is said of it.
            string? id = file.Mapping.TextOf("id");
            bool isFirst = id is null || stated.TryAdd(id, file.PositionOf("id"));
            if (!isFirst)
            {
                bag.Error(DiagnosticCode.DuplicateId, file.PositionOf("id"), $"instrument {Quoted.Of(id!)} is already defined at {stated[id!]}");
            }

            InstrumentSyntax? syntax = InstrumentReader.Read(file.Mapping, isFirst && id is not null ? added[id] : [], bag);
            if (isFirst && syntax is not null)
            {
                read.Add(syntax);
            }
        }

        foreach (AddedProvisions stray in added.Where(a => !stated.ContainsKey(a.Key)).SelectMany(a => a))
        {
            CitationReader.ReportInstrument(stray.Instrument, stray.Position, stated.Keys, names);
        }

        return read.ToImmutable();
    }
}
