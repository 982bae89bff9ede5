using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Benchmarks.Checks;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Benchmarks.Rivals;

/// <summary>Makes the contexts that other engines are given, from the same timeline.</summary>
internal sealed class ReadyContexts
{
    private readonly CompiledRuleSet compiled;
    private readonly ImmutableDictionary<string, int> slots;

    public ReadyContexts(RuleSet forty)
    {
        compiled = CompiledRuleSet.Compile(forty, zone: null, only: []);
        slots = forty.Rules
            .Select(rule => (rule.Id, Count: rule.Conditions.SelectMany(ConditionParts.In).OfType<CountTest>().FirstOrDefault()))
            .Where(rule => rule.Count is not null)
            .ToImmutableDictionary(rule => rule.Id, rule => rule.Count!.Query.Slot, StringComparer.Ordinal);
    }

    /// <summary>The contacts of all cases, in order.</summary>
    public ImmutableArray<ReadyContext> Of(IEnumerable<CaseFile> files) => [.. files.SelectMany(Of)];

    private IEnumerable<ReadyContext> Of(CaseFile file)
    {
        var timeline = new CaseTimeline(file.Record, compiled.Environment);
        foreach (CollectionEvent record in file.Events)
        {
            EventContext context = timeline.Next(record);
            if (record is Contact contact)
            {
                yield return Of(contact, context);
            }
        }
    }

    private ReadyContext Of(Contact contact, EventContext context)
    {
        var call = contact as PhoneCall;
        var message = contact as Message;
        var visit = contact as Visit;
        var post = contact as PublicPost;
        Said said = contact.Said ?? new Said();
        return new ReadyContext
        {
            Id = contact.Id,
            Kind = message is not null ? "message" : Word<EventKind>(contact.Kind),
            IsDebtor = context.Recipient.IsDebtor == true,
            Role = Word(context.Recipient.Role),
            Liability = Word(context.Recipient.LiabilityOn(context.Day)),
            IsQuiet = context.Recipient.Zones[0].LocalAt(context.UtcTicks).Hour is < 8 or >= 22,
            AskedToStop = context.HistoryOf(EventKind.StopRequested)?.Entries.Exists(stop => string.Equals(((StopRequested)stop.Record).By, contact.Recipient?.Id, StringComparison.Ordinal) && stop.StandsFor(contact)) == true,
            Purpose = Word(contact.Purpose),
            Outcome = Word(call?.Outcome),
            ContactSource = Word(contact.ContactSource),
            ClaimedIdentity = Word(contact.Actor?.ClaimedIdentity),
            Capacity = Word(contact.Actor?.Capacity),
            Silent = call?.Silent == true,
            Automated = call?.Automated == true,
            Recorded = call?.Recorded != false,
            DurationSeconds = call?.DurationSeconds ?? 0,
            DisclosesDebt = said.DisclosesDebt == true,
            DemandsPayment = said.DemandsPayment == true,
            Insult = said.Insult == true,
            Obscene = said.Obscene == true,
            Amount = said.Amount?.Amount ?? 0,
            Balance = context.Balance?.Balance?.Amount ?? decimal.MaxValue,
            Threats = Words(said.Threats),
            Consequences = Words(said.Consequences),
            Identifies = Words(post?.Identifies),
            ConnectedToday = Count(context, "forty.call.connected-per-day"),
            UnansweredToday = Count(context, "forty.call.unanswered-per-number"),
            In24Hours = Count(context, "forty.call.contacts-in-24-hours"),
            InAWeek = Count(context, "forty.call.contacts-in-a-week"),
            ThirdPeopleToday = Count(context, "forty.call.blasting"),
            MessagesToday = Count(context, "forty.message.per-day"),
            Image = Word(message?.Image),
            Letterhead = Word(message?.Letterhead),
            Group = message?.Group ?? 0,
            Entered = visit?.Entered == true,
            EntryConsent = visit?.EntryConsent != false,
            AskedToLeave = visit?.AskedToLeave == true,
            Stayed = visit?.Stayed == true,
            Force = Word(visit?.Force),
            Staff = visit?.Staff ?? 2,
            JudgmentFinal = post?.JudgmentFinal != false,
        };
    }

    private int Count(EventContext context, string ruleId) => context.Count(slots[ruleId]).AtLeast;

    private static string Word<T>(T? word)
        where T : struct, Enum => word is { } known ? JsonNamingPolicy.SnakeCaseLower.ConvertName(known.ToString()) : "";

    private static string[] Words<T>(ImmutableArray<T>? words)
        where T : struct, Enum => words is { } known ? [.. known.Select(word => Word<T>(word))] : [];
}
