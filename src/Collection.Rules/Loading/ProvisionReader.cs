using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads the provisions of one instrument.</summary>
internal sealed class ProvisionReader(Instrument instrument, YamlNode? instrumentBinds, DiagnosticBag bag)
{
    private const string What = "the version";

    private readonly Dictionary<string, SourcePosition> places = new(StringComparer.Ordinal);

    /// <summary>Every version of every usable provision, with whom it binds.</summary>
    /// <param name="provisions">The provisions by place, as each file of the instrument has them.</param>
    public ImmutableArray<BindsSyntax> Read(ImmutableArray<YamlMapping> provisions)
    {
        ImmutableArray<BindsSyntax>.Builder all = ImmutableArray.CreateBuilder<BindsSyntax>();
        foreach (YamlEntry entry in provisions.SelectMany(p => p.Entries))
        {
            if (ReadPlace(entry.Key) is { } place)
            {
                all.AddRange(ReadProvision(place, entry.Value));
            }
        }

        return all.ToImmutable();
    }

    private Pinpoint? ReadPlace(YamlScalar key)
    {
        if (PinpointReader.Read(key.Value, key.Start, instrument, bag) is not { } place)
        {
            return null;
        }

        if (!places.TryAdd(place.Text, key.Start))
        {
            bag.Error(DiagnosticCode.DuplicateId, key.Start, $"the provision {Quoted.Of(place.Text)} stands twice: at {places[place.Text]} and at {key.Start}");
            return null;
        }

        return place;
    }

    private IEnumerable<BindsSyntax> ReadProvision(Pinpoint place, YamlNode value)
    {
        ImmutableArray<YamlNode> items = value is YamlSequence list ? list.Items : [value];
        if (value is YamlSequence && items.IsEmpty)
        {
            bag.Error(DiagnosticCode.MissingKey, value.Start, $"the provision {Quoted.Of(place.Text)} has no version");
        }

        List<(YamlNode Node, ProvisionVersion Version, YamlNode? Binds, SourcePosition CheckedAt)> versions = [];
        foreach (YamlNode item in items)
        {
            if (ReadVersion(item) is { } read)
            {
                versions.Add((item, read.Version, read.Binds, read.CheckedAt));
            }
        }

        versions = [.. versions.OrderBy(v => v.Version.Period.From)];
        if (versions.Count == 0 || ReportOverlaps([.. versions.Select(v => (v.Node, v.Version))]))
        {
            return [];
        }

        var provision = new Provision
        {
            InstrumentId = instrument.Id,
            Pinpoint = place,
            Citation = instrument.Cite(place),
            Versions = [.. versions.Select(v => v.Version)],
        };
        return versions.Select(v => new BindsSyntax { Provision = provision, Version = v.Version, Binds = v.Binds ?? instrumentBinds, CheckedAt = v.CheckedAt });
    }

    private (ProvisionVersion Version, YamlNode? Binds, SourcePosition CheckedAt)? ReadVersion(YamlNode node)
    {
        if (MappingReader.Open(node, What, bag) is not { } reader)
        {
            return null;
        }

        EffectivePeriod? period = ReadPeriod(reader);
        LocalizedText? gist = BilingualText.Read(reader, "gist", bag, required: true);
        LocalizedText? consequence = BilingualText.Read(reader, "consequence", bag);
        YamlNode? binds = reader.Optional("binds");
        DateOnly? day = reader.Date("checked", required: true);
        ReviewStatus? status = reader.Word<ReviewStatus>("status");
        string? url = ReadUrl(reader);
        reader.Text("note");
        reader.Close();
        if (period is null || gist is null || day is null)
        {
            return null;
        }

        var version = new ProvisionVersion
        {
            Period = period.Value,
            Gist = gist,
            Consequence = consequence,
            Checked = day.Value,
            UnderReview = status == ReviewStatus.Review,
            Url = url,
        };
        return (version, binds, reader.PositionOf("checked"));
    }

    private EffectivePeriod? ReadPeriod(MappingReader reader)
    {
        DateOnly? from = reader.Date("from");
        DateOnly? until = reader.Date("until");
        if (IsUnusable(reader, "from", from) || IsUnusable(reader, "until", until))
        {
            return null;
        }

        if (from >= instrument.InForce.Until && until is null)
        {
            bag.Error(DiagnosticCode.NotInForce, reader.PositionOf("from"), string.Create(CultureInfo.InvariantCulture, $"the version starts on {from:yyyy-MM-dd}, but {instrument.Id} is in force {instrument.InForce}"));
            return null;
        }

        EffectivePeriod? period = PeriodReader.Combine(from ?? instrument.InForce.From, until ?? instrument.InForce.Until, reader, bag);
        if (period is { } days && !instrument.InForce.Covers(days))
        {
            SourcePosition position = reader.PositionOf(days.From < instrument.InForce.From ? "from" : "until");
            bag.Error(DiagnosticCode.NotInForce, position, $"the version holds {days}, but {instrument.Id} is in force {instrument.InForce}");
            return null;
        }

        return period;
    }

    private static bool IsUnusable(MappingReader reader, string key, DateOnly? value) => value is null && reader.Has(key);

    private string? ReadUrl(MappingReader reader)
    {
        string? url = reader.Text("url");
        if (url is null || (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"))
        {
            return url;
        }

        bag.Error(DiagnosticCode.BadValue, reader.PositionOf("url"), $"'url': {Quoted.Of(url)} is not a web address; write https://…");
        return null;
    }

    private bool ReportOverlaps(ImmutableArray<(YamlNode Node, ProvisionVersion Version)> versions)
    {
        bool overlaps = false;
        // A long early version may reach over several later ones.
        (YamlNode Node, ProvisionVersion Version) longest = versions[0];
        foreach ((YamlNode node, ProvisionVersion version) in versions.Skip(1))
        {
            if (longest.Version.Period.Overlaps(version.Period))
            {
                overlaps = true;
                bag.Error(DiagnosticCode.OverlappingVersions, node.Start, $"the version {version.Period} overlaps the version {longest.Version.Period} at {longest.Node.Start}");
            }

            if (longest.Version.Period.Until is { } end && !(version.Period.Until <= end))
            {
                longest = (node, version);
            }
        }

        return overlaps;
    }
}
