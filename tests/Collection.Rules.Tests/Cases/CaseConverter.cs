using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Yaml;
using Collection.Rules.Testing;

namespace Collection.Rules.Tests.Cases;

/// <summary>Makes records of a published case and the clerk's notes.</summary>
/// <remarks>Records are read from JSON, so that a field or word that does not exist is an error.</remarks>
internal sealed class CaseConverter
{
    private const string DebtorId = "debtor";

    private readonly PublishedCase source;
    private readonly ClerkEntry clerk;
    private readonly JsonObject caseRecord;
    private readonly SortedDictionary<string, string> parties = new(StringComparer.Ordinal);
    private readonly SortedSet<string> splits = new(StringComparer.Ordinal);
    private readonly List<JsonObject> events = [];

    private CaseConverter(PublishedCase source, ClerkEntry clerk)
    {
        this.source = source;
        this.clerk = clerk;
        caseRecord = NewCase();
    }

    public static ConvertedCase Convert(PublishedCase source, ClerkEntry? clerk)
    {
        var converter = new CaseConverter(source, clerk ?? new ClerkEntry());
        var ids = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (PublishedEvent e in source.Events)
        {
            ids.Add(e.Id, converter.AddEvent(e));
        }

        converter.AddHistory();
        return new ConvertedCase { Source = source, Records = converter.Read(), RecordIds = ids.ToImmutable() };
    }

    private JsonObject NewCase()
    {
        var record = new JsonObject
        {
            ["type"] = "case",
            ["id"] = source.Id,
            ["debtor"] = new JsonObject { ["id"] = DebtorId },
            // No source claims to tell of every contact, consent or request.
            ["records"] = new JsonObject { ["contact"] = "partial", ["consent"] = "partial", ["stop"] = "partial" },
        };
        DateTimeOffset day = source.Events is [var first, ..] ? Instant(first.At) : DateTimeOffset.MaxValue;
        record["lender"] = new JsonObject { ["id"] = "lender", ["kind"] = LenderTypes.KindOf(source.Debt.LenderType, day) };
        PublishedDebt debt = source.Debt;
        string? status = debt.IsIllegal ? "illegal" : debt.IsDisputed ? "disputed" : debt.IsInDefault ? "valid" : null;
        FieldPath.Set(record, "loan.status", status);
        FieldPath.Set(record, "loan.principal", debt.Principal is { } sum ? string.Create(CultureInfo.InvariantCulture, $"{sum}.00 CNY") : null);
        Change(record, clerk.Case);
        return record;
    }

    private ImmutableArray<string> AddEvent(PublishedEvent e)
    {
        YamlMapping? notes = clerk.Events.GetValueOrDefault(e.Id);
        if (Note(notes, "nothing") is not null)
        {
            return [];
        }

        JsonObject template = Template(e);
        Change(template, notes);
        if (Note(notes, "drop") is { } field)
        {
            FieldPath.Remove(template, field);
        }

        string caseId = CaseIdOf(notes);
        ImmutableArray<DateTimeOffset> instants = e.Series is { } series ? [.. series.Instants()] : [Instant(e.At)];
        int? people = Note(notes, "people") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null;
        var ids = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < instants.Length; i++)
        {
            var record = (JsonObject)template.DeepClone();
            string id = string.Create(CultureInfo.InvariantCulture, $"{source.Id}/{e.Id}/{i + 1}");
            ids.Add(id);
            record["id"] = id;
            record["case"] = caseId;
            record["at"] = Write(instants[i]);
            if (record["type"]!.GetValue<string>() is not "data_shared")
            {
                record["recipient"] = RecipientOf(e.Recipient, people is { } n ? (i % n) + 1 : null);
            }

            events.Add(record);
        }

        return ids.ToImmutable();
    }

    private static JsonObject Template(PublishedEvent e)
    {
        string? type = e.Channel switch
        {
            "call" => "phone_call",
            "sms" => "text_message",
            "letter" => "letter",
            "visit" => "visit",
            "public-post" => "public_post",
            _ => null,
        };
        // An unknown channel gets its type from the clerk, who must then also say what it is.
        return type is null ? [] : Contact(e, type);
    }

    private static JsonObject Contact(PublishedEvent e, string type)
    {
        var record = new JsonObject
        {
            ["type"] = type,
            ["direction"] = "outbound",
            // Every source reports its contacts as collection; the clerk says where one was something else.
            ["purpose"] = "demand",
        };
        bool isSpoken = type is "phone_call" or "visit";
        if (e.IsQuoted && isSpoken)
        {
            record["transcript"] = new JsonArray(new JsonObject { ["speaker"] = "actor", ["text"] = e.Content });
        }
        else if (e.IsQuoted)
        {
            record["text"] = e.Content;
        }

        if (e.IsQuoted && type is "phone_call")
        {
            // Somebody spoke and somebody listened; with the debtor it was on the matter.
            record["outcome"] = "answered";
            record["silent"] = false;
            record["effective"] = e.Recipient is DebtorId ? true : null;
        }

        if (e.ClaimedIdentity is { } identity)
        {
            FieldPath.Set(record, "actor.claimed_identity", identity is "state organ" ? "government" : identity);
        }

        return record;
    }

    private JsonNode RecipientOf(string role, int? person)
    {
        string word = role.Replace('-', '_');
        if (word is DebtorId)
        {
            return DebtorId;
        }

        if (word is "public")
        {
            return new JsonObject { ["role"] = word };
        }

        string id = person is null ? word : string.Create(CultureInfo.InvariantCulture, $"{word}-{person}");
        parties[id] = word;
        return id;
    }

    private string CaseIdOf(YamlMapping? notes)
    {
        if (Note(notes, "case") is not { } split)
        {
            return source.Id;
        }

        splits.Add(split);
        return $"{source.Id}.{split}";
    }

    private void AddHistory()
    {
        int number = 0;
        foreach (YamlMapping note in clerk.History)
        {
            var record = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"{source.Id}/history/{++number}"), ["case"] = source.Id };
            Change(record, note);
            events.Add(record);
        }

        foreach ((string at, YamlMapping note) in source.Stops.Zip(clerk.Stops))
        {
            var record = new JsonObject
            {
                ["type"] = "stop_requested",
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"{source.Id}/stop/{++number}"),
                ["case"] = source.Id,
                ["at"] = at,
            };
            Change(record, note);
            events.Add(record);
        }
    }

    private ImmutableArray<CollectionRecord> Read()
    {
        JsonArray known = caseRecord["parties"] as JsonArray ?? [];
        foreach ((string id, string role) in parties.Where(p => !known.Any(k => string.Equals((string?)k!["id"], p.Key, StringComparison.Ordinal))))
        {
            known.Add((JsonNode)new JsonObject { ["id"] = id, ["role"] = role });
        }

        caseRecord["parties"] = known.Parent is null ? known : known.DeepClone();
        string? capacity = LenderTypes.CapacityOf(source.Debt.LenderType);
        foreach (JsonObject contact in events.Where(e => capacity is not null && e.ContainsKey("direction")))
        {
            FieldPath.Set(contact, "actor.capacity", capacity);
        }

        return [.. splits.Select(Split).Prepend(caseRecord).Concat(events).Select(r => CollectionJson.Read(r.ToJsonString()))];
    }

    private JsonObject Split(string name)
    {
        var record = (JsonObject)caseRecord.DeepClone();
        record["id"] = $"{source.Id}.{name}";
        Change(record, clerk.Splits.GetValueOrDefault(name));
        return record;
    }

    private static void Change(JsonObject record, YamlMapping? changes)
    {
        foreach (YamlEntry change in changes?.Entries ?? [])
        {
            if (change.Key.Value is not ("people" or "case" or "drop" or "nothing"))
            {
                FieldPath.Set(record, change.Key.Value, YamlJson.Of(change.Value));
            }
        }
    }

    private static string? Note(YamlMapping? notes, string key) =>
        notes is not null && notes.TryGet(key, out YamlNode? value) ? ((YamlScalar)value).Value : null;

    private static DateTimeOffset Instant(string text) =>
        InstantText.TryParse(text, out DateTimeOffset instant) ? instant : throw new InvalidDataException(text);

    private static string Write(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
