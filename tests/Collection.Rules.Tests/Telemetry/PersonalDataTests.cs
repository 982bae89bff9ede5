using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Collection.Rules.Decisions;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Gating;
using Collection.Rules.Hosting;
using Collection.Rules.Streaming;
using Collection.Rules.Tests.Gating;
using Collection.Rules.Tests.Hosting;
using Collection.Rules.Tests.Streaming;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Collection.Rules.Tests.Telemetry;

/// <summary>Nothing of the people in the records reaches logs, measurements, activities or exceptions, whatever the app does.</summary>
public sealed class PersonalDataTests
{
    private const string Name = "张三丰";
    private const string OtherName = "李四光";
    private const string Phone = "13987654321";
    private const string Card = "6222021234567890123";
    private const string Words = "打断你的腿，让你家人不得安宁";

    private static readonly string[] Personal = [Name, OtherName, Phone, Card, Words, "打断你的腿"];

    // Every text of these records tells something of a person.
    private static readonly CollectionRecord[] Records =
    [
        GivenPlan.Case with { Debtor = new Debtor { Id = Name, Zones = ["Asia/Shanghai"] }, Parties = [new Party { Id = OtherName, Role = Role.Parent, Liability = Liability.None }] },
        Given.Consent("K1", "2026-05-13T10:00:00+08:00", OtherName) with { To = "L1", Scope = ConsentScope.Hours },
        Given.Stop("S1", "2026-05-13T11:00:00+08:00", OtherName),
        new ComplaintFiled { Id = "X1", CaseId = Given.CaseId, At = Given.Instant("2026-05-13T12:00:00+08:00"), Number = Card },
        Call("E1", "2026-05-14T10:00:00+08:00") with { Said = new Said { Insult = true, Threats = [ThreatKind.Violence] }, Transcript = [new Utterance { Speaker = Speaker.Actor, Text = Words }] },
        Call("E2", "2026-05-14T23:00:00+08:00") with { Recipient = new Recipient { Id = OtherName } },
        GivenPlan.Text("2026-05-14T23:30:00+08:00", $"{Name}，{Words}，打到{Card}") with { Id = "E3", Recipient = new Recipient { Id = Name }, ToNumber = Phone },
    ];

    [Fact]
    public async Task Nothing_of_a_person_is_told_while_an_app_audits_gates_streams_and_reloads()
    {
        using var listener = new TelemetryListener();
        var log = new CapturingLogger();
        var time = new FakeTimeProvider();
        using var pack = new PackFolder();
        await using ServiceProvider services = AppOn(pack, time, log);
        RuleEvaluatorMonitor monitor = services.GetRequiredService<RuleEvaluatorMonitor>();
        var failures = new ConcurrentQueue<string>();
        using IDisposable telling = monitor.OnChange(name: null, (_, evaluator) => Use(evaluator, failures));

        await UseAsync(GivenPlan.Evaluator, failures);
        await UseAsync(monitor.Current, failures);
        pack.Replace("high");
        Settle(time);
        pack.Write("broken.yaml", "format: 1\nkind: rule\n");
        Settle(time);

        string[] told = [.. listener.Told, .. log.Lines, .. failures];
        listener.Told.Should().Contain(line => line.Contains("operation=gate", StringComparison.Ordinal)).And.Contain(line => line.StartsWith("activity ", StringComparison.Ordinal));
        log.Lines.Should().Contain(line => line.Contains("rejected", StringComparison.Ordinal)).And.Contain(line => line.Contains("in use", StringComparison.Ordinal));
        failures.Should().HaveCountGreaterThan(5);
        told.Should().NotContain(line => Personal.Any(p => line.Contains(p, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData($$$"""{"type":"{{{Name}}}","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00"}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"{{{Phone}}}"}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"{{{Name}}}"}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","outcome":"{{{Words}}}"}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","outcome":"{{{Card}}}"}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","duration_seconds":{{{Phone}}}}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","said":{"insult":"{{{Name}}}","threats":["{{{Name}}}"]}}""")]
    [InlineData($$$"""{"type":"phone_call","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","transcript":"{{{Words}}}"}""")]
    [InlineData($$$"""{"type":"balance_posted","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","balance":"{{{Card}}}"}""")]
    [InlineData($$$"""{"type":"balance_posted","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","as_of":"{{{Phone}}}"}""")]
    [InlineData($$$"""{"type":"case","id":"C","debtor":{"id":{{{Card}}},"zones":["{{{Name}}}"]},"loan":{"annual_rate_percent":"{{{Name}}}"}}""")]
    [InlineData($$$"""{"type":"case","id":"C","loan":{"annual_rate_percent":-{{{Card}}}}}""")]
    [InlineData($$$"""{"type":"hours_agreed","id":"E1","case":"C","at":"2026-05-14T10:00:00+08:00","window":{"from":"{{{Phone}}}","to":"{{{Name}}}"}}""")]
    [InlineData($$$"""{"{{{Words}}}""")]
    [InlineData($$$"""["{{{Words}}}","{{{Phone}}}"]""")]
    public void What_is_wrong_with_a_record_is_told_without_what_it_says_of_a_person(string line)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line));
        string[] told = [.. RecordReader.Read(stream, "events.ndjson").SelectMany(l => l.Problems).Select(p => p.ToString())];

        told.Should().NotBeEmpty();
        told.Should().NotContain(text => Personal.Any(p => text.Contains(p, StringComparison.Ordinal)));
        MessageOf(() => CollectionJson.Read(line)).Should().NotContainAny(Personal);
    }

    [Theory]
    [InlineData("at", "+86 139-8765-4321", "8765")]
    [InlineData("at", "62581234", "62581234")]
    [InlineData("at", "2026-05-14 13987654321", "13987654321")]
    [InlineData("at", "2026-05-14 62581234", "62581234")]
    [InlineData("outcome", "62581234", "62581234")]
    [InlineData("outcome", "139-8765-4321", "8765")]
    [InlineData("type", "62581234", "62581234")]
    public void A_number_in_groups_or_of_a_landline_is_told_no_more_than_others(string field, string number, string part)
    {
        var record = new JsonObject { ["type"] = "phone_call", ["id"] = "E1", ["case"] = "C", ["at"] = "2026-05-14T10:00:00+08:00" };
        record[field] = number;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(record.ToJsonString()));

        string[] told = [.. RecordReader.Read(stream, "events.ndjson").SelectMany(l => l.Problems).Select(p => p.ToString())];

        told.Should().ContainSingle().Which.Should().NotContain(part);
    }

    private static PhoneCall Call(string id, string at) => GivenPlan.Call(at, Name, id) with { ToNumber = Phone, FromNumber = Phone };

    private static async Task UseAsync(RuleEvaluator evaluator, ConcurrentQueue<string> failures)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        foreach (StreamOrder order in Enum.GetValues<StreamOrder>())
        {
            var options = new StreamOptions { Order = order, Refused = refused => failures.Enqueue(refused.ToString()) };
            CollectionRecord[] feed = [.. Records, Call("E1", "2026-05-14T12:00:00+08:00"), Call("E9", "2026-01-14T12:00:00+08:00"), Call("E8", "2026-05-14T12:00:00+08:00") with { CaseId = "other" }];
            await evaluator.EvaluateAsync(GivenStream.Slowly(feed), options, cancellation).ToListAsync();
        }

        Use(evaluator, failures);
    }

    private static void Use(RuleEvaluator evaluator, ConcurrentQueue<string> failures)
    {
        PhoneCall planned = Call("plan", "2026-05-15T23:00:00+08:00");
        evaluator.Evaluate(Records, CancellationToken.None);
        evaluator.Gate(Records, planned);
        CaseState state = evaluator.OpenCase(Records.OfType<CollectionCase>().Single());
        foreach (CollectionEvent record in Records.OfType<CollectionEvent>())
        {
            state.Append(record);
        }

        state.Gate(planned);
        string json = state.ToJson();
        evaluator.RestoreCase(json);
        using var file = new MemoryStream();
        DecisionRecord.Write(file, evaluator, Records, PersonalFields.None, CancellationToken.None);
        string whole = Encoding.UTF8.GetString(file.ToArray());
        Action[] mistakes =
        [
            () => evaluator.Evaluate([.. Records, Call("E1", "2026-05-14T12:00:00+08:00")], CancellationToken.None),
            () => evaluator.Evaluate([Call("E1", "2026-05-14T12:00:00+08:00")], CancellationToken.None),
            () => evaluator.RestoreCase(json[..^20]),
            () => evaluator.RestoreCase(json.Replace("\"type\":\"case\"", $"\"type\":\"{Name}\"", StringComparison.Ordinal)),
            () => state.Append(planned with { CaseId = "other" }),
            () => state.Gate(planned with { At = planned.At.AddYears(-1) }),
            () => DecisionRecord.Replay(new MemoryStream(Encoding.UTF8.GetBytes(whole[..^60])), evaluator, Records, CancellationToken.None),
            () => DecisionRecord.Replay(new MemoryStream(Encoding.UTF8.GetBytes(whole.Replace("\"verdict\":\"", $"\"verdict\":\"{Name}", StringComparison.Ordinal))), evaluator, Records, CancellationToken.None),
        ];
        foreach (Action mistake in mistakes)
        {
            failures.Enqueue(MessageOf(mistake));
        }
    }

    /// <summary>All that an app would log of a failure.</summary>
    private static string MessageOf(Action mistake) => mistake.Should().Throw<Exception>().Which.ToString();

    private static ServiceProvider AppOn(PackFolder pack, TimeProvider time, CapturingLogger log) => new ServiceCollection()
        .AddSingleton(time)
        .AddSingleton<ILogger<RuleEvaluatorMonitor>>(log)
        .AddCollectionRules(options =>
        {
            foreach (string path in PackFolder.Base)
            {
                options.Folders.Add(path);
            }

            options.Folders.Add(pack.Rules);
            options.WatchEvery = TimeSpan.FromSeconds(1);
        })
        .BuildServiceProvider();

    private static void Settle(FakeTimeProvider time)
    {
        time.Advance(TimeSpan.FromSeconds(1));
        time.Advance(TimeSpan.FromSeconds(1));
    }
}
