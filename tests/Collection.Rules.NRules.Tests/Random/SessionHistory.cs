using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Tests.Histories;
using NRules;

namespace Collection.Rules.NRules.Tests.Random;

/// <summary>A random history of one session: what was inserted, retracted, corrected and fired when.</summary>
/// <remarks>It keeps the records that the session then holds, for the direct engine to judge.</remarks>
internal sealed class SessionHistory
{
    private readonly RandomHistory records;
    private readonly System.Random random;
    private readonly ISession session;
    private readonly List<CollectionRecord> held = [];
    private readonly List<CollectionRecord> waiting = [];

    public SessionHistory(int size, int seed, ISession session)
    {
        this.session = session;
        records = new RandomHistory(seed);
        random = records.Source;
        string[] cases = random.Next(4) == 0 ? ["C-1", "C-2"] : ["C-1"];
        waiting.AddRange(cases.Select(records.Case));
        waiting.AddRange(Enumerable.Range(0, size).Select(i => records.Event(Id(i), cases[random.Next(cases.Length)])));
        System.Random order = random;
        order.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(waiting));
    }

    /// <summary>What the session holds of cases that it knows.</summary>
    public IReadOnlyCollection<CollectionRecord> Known =>
        [.. held.Where(r => r is CollectionCase || held.Exists(c => c is CollectionCase && string.Equals(c.Id, ((CollectionEvent)r).CaseId, StringComparison.Ordinal)))];

    public bool IsOver => waiting.Count == 0;

    /// <summary>Does something to the session; now and then several things before it is fired.</summary>
    public void Step()
    {
        switch (random.Next(10))
        {
            case 0 when held.Count > 0:
                Retract();
                break;
            case 1 when held.Count > 0:
                Correct();
                break;
            case 2 when held.Count > 0:
                Copy();
                break;
            case 3 when held.Count > 0:
                session.UpdateAll(Some(held, 3));
                break;
            default:
                Insert();
                break;
        }
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"E{number}");

    private void Insert()
    {
        int count = Math.Min(waiting.Count, random.Next(3) == 0 ? 1 + random.Next(40) : 1 + random.Next(3));
        CollectionRecord[] batch = [.. waiting.Take(count)];
        waiting.RemoveRange(0, count);
        session.InsertAll(batch);
        held.AddRange(batch);
    }

    private void Retract()
    {
        CollectionRecord[] gone = Some(held, random.Next(6) == 0 ? 30 : 3);
        session.RetractAll(gone);
        held.RemoveAll(r => gone.Contains(r, ReferenceEqualityComparer.Instance));
        // What went may come back, as the same object or as a copy.
        waiting.AddRange(gone.Where(_ => random.Next(3) == 0).Where(r => !held.Exists(h => h.Id == r.Id) && !waiting.Exists(w => w.Id == r.Id)));
    }

    private void Correct()
    {
        CollectionRecord old = held[random.Next(held.Count)];
        CollectionRecord[] gone = [.. held.Where(r => r.Id == old.Id)];
        CollectionRecord corrected = old is CollectionEvent e ? records.Event(e.Id, e.CaseId) : records.Case(old.Id);
        session.RetractAll(gone);
        session.Insert(corrected);
        held.RemoveAll(gone.Contains);
        held.Add(corrected);
    }

    private void Copy()
    {
        CollectionRecord copy = held[random.Next(held.Count)] with { };
        session.Insert(copy);
        held.Add(copy);
    }

    private CollectionRecord[] Some(List<CollectionRecord> from, int most) =>
        [.. from.OrderBy(_ => random.Next()).Take(1 + random.Next(most))];
}
