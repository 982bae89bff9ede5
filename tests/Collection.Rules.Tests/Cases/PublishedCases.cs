using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Cases;

/// <summary>Reads the published cases and the clerk's notes that are embedded in this assembly.</summary>
internal static class PublishedCases
{
    private const string Prefix = "cases/data/";
    private static readonly Lazy<ImmutableArray<PublishedCase>> Loaded = new(Load);
    private static readonly Lazy<ImmutableDictionary<string, ClerkEntry>> Notes = new(LoadClerk);

    /// <summary>All cases, by id.</summary>
    public static ImmutableArray<PublishedCase> All => Loaded.Value;

    /// <summary>The clerk's notes, by the id of the case.</summary>
    public static ImmutableDictionary<string, ClerkEntry> Clerk => Notes.Value;

    /// <summary>The text of an embedded file.</summary>
    public static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(PublishedCases).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static ImmutableArray<PublishedCase> Load() =>
        [.. typeof(PublishedCases).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => Strictly(n, CaseOf))];

    private static ImmutableDictionary<string, ClerkEntry> LoadClerk() =>
        Strictly("cases/clerk.yaml", (file, bag) => file.Mapping.Entries.ToImmutableDictionary(
            e => e.Key.Value,
            e => ClerkOf(MappingReader.Open(e.Value, "the entry", bag)!),
            StringComparer.Ordinal));

    /// <summary>Reads a file, and throws where anything in it is not as it must be.</summary>
    private static T Strictly<T>(string name, Func<MappingReader, DiagnosticBag, T> read)
    {
        var bag = new DiagnosticBag();
        YamlNode? root = YamlReader.Read(name, System.Text.Encoding.UTF8.GetBytes(TextOf(name)), bag);
        T? result = bag.HasErrors || MappingReader.Open(root, "the file", bag) is not { } reader ? default : read(reader, bag);
        return bag.HasErrors || result is null
            ? throw new InvalidDataException(string.Join('\n', bag.ToImmutable()))
            : result;
    }

    private static PublishedCase CaseOf(MappingReader file, DiagnosticBag bag)
    {
        MappingReader source = file.Nested("source", required: true)!;
        _ = (source.Text("url", required: true), source.Text("title", required: true));
        source.Close();
        var result = new PublishedCase
        {
            Id = file.Text("id", required: true)!,
            Debt = DebtOf(file.Nested("debt", required: true)!),
            Stops = [.. file.Items("stop_requests").Select(n => StopOf(MappingReader.Open(n, "a stop request", bag)!))],
            Events = [.. file.Items("events").Select(n => EventOf(MappingReader.Open(n, "an event", bag)!))],
            Expected = [.. file.Items("expected", required: true).Select(n => ExpectationOf(MappingReader.Open(n, "a label", bag)!))],
        };
        _ = file.Text("notes");
        file.Close();
        return result;
    }

    // Not closed: sums and dates in words help whoever checks the clerk's notes.
    private static PublishedDebt DebtOf(MappingReader debt) => new()
    {
        LenderType = debt.Text("lender_type", required: true)!,
        Principal = debt.Integer("principal"),
        IsInDefault = debt.Boolean("debtor_default") ?? false,
        IsDisputed = debt.Boolean("disputed") ?? false,
        IsIllegal = debt.Boolean("illegal") ?? false,
    };

    private static string StopOf(MappingReader stop)
    {
        string at = stop.Text("at", required: true)!;
        _ = (stop.Text("by", required: true), stop.Text("scope", required: true));
        stop.Close();
        return at;
    }

    private static PublishedEvent EventOf(MappingReader e)
    {
        var result = new PublishedEvent
        {
            Id = e.Text("id", required: true)!,
            At = e.Text("at", required: true)!,
            Channel = e.Text("channel", required: true)!,
            Recipient = e.Text("recipient", required: true)!,
            Content = e.Text("content", required: true)!,
            IsQuoted = e.Text("content_kind", required: true) switch
            {
                "quoted" => true,
                "paraphrase" => false,
                var other => throw new InvalidDataException($"content_kind {other}"),
            },
            ClaimedIdentity = e.Text("claimed_identity"),
            Series = SeriesOf(e.Nested("generator")),
        };
        // No record has a place for these: how long a visit lasted, and what else was seen. The clerk has read them.
        _ = (e.Text("until"), e.Text("medium"), e.Text("context"));
        e.Close();
        return result;
    }

    private static PublishedSeries? SeriesOf(MappingReader? series)
    {
        if (series is null)
        {
            return null;
        }

        var result = new PublishedSeries
        {
            Repeat = series.Integer("repeat", required: true)!.Value,
            From = Instant(series.Text("from", required: true)!),
            To = Instant(series.Text("to", required: true)!),
        };
        series.Close();
        return result;
    }

    private static DateTimeOffset Instant(string text) =>
        InstantText.TryParse(text, out DateTimeOffset instant) ? instant : throw new InvalidDataException(text);

    private static PublishedExpectation ExpectationOf(MappingReader label)
    {
        var result = new PublishedExpectation
        {
            Event = label.Text("event", required: true)!,
            Category = label.Text("category", required: true)!,
            Verdict = label.Word<ExpectedVerdict>("verdict", required: true)!.Value,
            Basis = label.Text("basis", required: true)!,
            Lean = label.Text("lean"),
            AlsoAcceptable = [.. label.Scalars("also_acceptable").Select(s => s.Value)],
        };
        _ = label.Text("note");
        label.Close();
        return result;
    }

    private static ClerkEntry ClerkOf(MappingReader entry)
    {
        var result = new ClerkEntry
        {
            Case = entry.Optional("case") as YamlMapping,
            Splits = ByKey(entry.Optional("splits"), n => (YamlMapping)n),
            History = [.. entry.Items("history").Cast<YamlMapping>()],
            Events = ByKey(entry.Optional("events"), n => (YamlMapping)n),
            Stops = [.. entry.Items("stops").Cast<YamlMapping>()],
        };
        entry.Close();
        return result;
    }

    private static ImmutableDictionary<string, T> ByKey<T>(YamlNode? node, Func<YamlNode, T> of) =>
        ((node as YamlMapping)?.Entries ?? []).ToImmutableDictionary(e => e.Key.Value, e => of(e.Value), StringComparer.Ordinal);
}
