using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>The people whom the records of one test may name; an id that nothing introduces is most likely a slip.</summary>
internal sealed class PeopleOfTest(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Introducing = ["debtor.id", "parties.id", "lender.id", "actor.id", "actor.agency"];

    private static readonly ImmutableArray<string> Naming = ["recipient", "by", "about", "for"];

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Takes in whom a record introduces.</summary>
    public void Introduce(RecordDraft record) => known.UnionWith(Introducing.SelectMany(record.TextsAt).Select(t => t.Text));

    /// <summary>Takes in ids that the test means to be of people whom the case, as the test leaves it, does not name.</summary>
    public void IntroduceUnlisted(ImmutableArray<YamlScalar> unlisted, RecordDraft file)
    {
        foreach (YamlScalar id in unlisted)
        {
            known.Add(id.Value);
            if (Introducing.SelectMany(file.TextsAt).Any(t => string.Equals(t.Text, id.Value, StringComparison.Ordinal)))
            {
                diagnostics.Error(DiagnosticCode.BadTest, id.Start, $"the case names '{LiteralReader.Cut(id.Value)}', so it is not unlisted");
            }
        }
    }

    /// <summary>Reports the ids of a record that nothing introduces.</summary>
    /// <param name="record">An event.</param>
    /// <param name="position">Where it stands, for what nobody wrote.</param>
    public void Check(RecordDraft record, SourcePosition position)
    {
        // Whoever is contacted with a role is introduced by the contact itself.
        IEnumerable<string> naming = record.TextsAt("recipient.role").Any() ? Naming : Naming.Append("recipient.id");
        foreach ((string field, string id) in naming.SelectMany(record.TextsAt).Where(t => !known.Contains(t.Text)))
        {
            diagnostics.Error(
                DiagnosticCode.UnknownPerson,
                record.PlaceOf(field) ?? position,
                $"{field}: neither the case nor the test introduces '{LiteralReader.Cut(id)}'{NearestName.SuggestAmong(id, known)} for somebody whom the case is not to name, write unlisted: [ {LiteralReader.Cut(id)} ] in 'given'");
        }
    }
}
