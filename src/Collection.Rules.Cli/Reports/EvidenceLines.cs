using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Evidence in words.</summary>
internal static class EvidenceLines
{
    /// <summary>Every finding names the kind of its act, which is no fact of the case.</summary>
    private const string RecordType = "type";

    /// <summary>One line for all facts, then one for each quotation, count, hour and past record.</summary>
    public static ImmutableArray<LabelledText> Of(IEnumerable<Evidence> evidence, EventKind kind, Language language)
    {
        Evidence[] all = [.. evidence.Distinct()];
        var lines = ImmutableArray.CreateBuilder<LabelledText>();
        string[] facts = [.. all.OfType<FactEvidence>().Where(f => f.Path is not RecordType).Select(f => FactLabel.Of(f, kind, language)).Distinct(StringComparer.Ordinal)];
        if (facts.Length > 0)
        {
            lines.Add(new LabelledText(Phrase.Of(language, "事实", "Facts"), Phrase.Series(language, facts)));
        }

        lines.AddRange(all.Except(Covered(all)).Where(e => e is not FactEvidence).Select(e => Describe(e, language)).Distinct());
        return lines.ToImmutable();
    }

    /// <summary>Mere indications in a passage that is quoted already because it decides.</summary>
    private static IEnumerable<QuoteEvidence> Covered(IEnumerable<Evidence> all) => all
        .OfType<QuoteEvidence>()
        .GroupBy(q => (q.Signal, q.Path, q.Excerpt))
        .Where(passage => passage.Any(q => q.IsDecisive))
        .SelectMany(passage => passage.Where(q => !q.IsDecisive));

    private static LabelledText Describe(Evidence evidence, Language language) => evidence switch
    {
        QuoteEvidence quote => new(Phrase.Of(language, "言辞", "Words"), Describe(quote, language)),
        CountEvidence count => new(Phrase.Of(language, "次数", "Count"), Describe(count, language)),
        LocalTimeEvidence time => new(Phrase.Of(language, "当地时间", "Local time"), Describe(time, language)),
        RecordEvidence record => new(Phrase.Of(language, "记录", "Records"), Describe(record, language)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Describe(QuoteEvidence quote, Language language)
    {
        string[] remarks =
        [
            Phrase.Inside(quote.Says.In(language)),
            PlaceOf(quote.Path, language),
            quote.IsDecisive ? string.Empty : Phrase.Of(language, "单独仅为线索", "by itself an indication only"),
            quote.ContradictsRecord ? Phrase.Of(language, "与记录的事实不一致", "contradicts the recorded facts") : string.Empty,
        ];
        return Phrase.Quote(language, quote.Excerpt) + Phrase.Brackets(language, Phrase.Series(language, remarks.Where(r => r.Length > 0)));
    }

    /// <summary>The field, or the line of the transcript, which people count from one.</summary>
    private static string PlaceOf(string path, Language language)
    {
        int open = path.IndexOf('[', StringComparison.Ordinal);
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close < open || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
        {
            return Vocabulary.Path(path, language);
        }

        string list = Vocabulary.Path(path[..open], language);
        return Phrase.Of(language, $"{list}第{index + 1}句", $"{list}, line {index + 1}");
    }

    private static string Describe(CountEvidence count, Language language)
    {
        string figure = count.AtMost == count.AtLeast ? Phrase.Of(language, $"{count.AtLeast}次", $"{count.AtLeast}")
            : count.AtLeast > 0 ? Phrase.Of(language, $"至少{count.AtLeast}次", $"at least {count.AtLeast}")
            : Phrase.Of(language, "次数不明", "an unknown number");
        string window = count.Window.In(language);
        string events = count.Events.Count == 0 ? string.Empty : Phrase.Brackets(language, EventList.Of(count.Events, language));
        return Phrase.Of(
            language,
            $"{window}{figure}，限值{count.Limit}次{events}",
            $"{figure} in {window}, held against {count.Limit}{events}");
    }

    private static string Describe(LocalTimeEvidence time, Language language)
    {
        string local = time.Local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Phrase.Of(
            language,
            $"{local}（{time.Zone}），对照时段{time.Hours}",
            $"{local} ({time.Zone}), held against {time.Hours}");
    }

    private static string Describe(RecordEvidence record, Language language)
    {
        string kind = Vocabulary.Find($"event_kind.{record.Kind}")?.In(language) ?? record.Kind;
        return Phrase.Of(language, $"{kind}：{EventList.Of(record.Events, language)}", $"{kind}: {EventList.Of(record.Events, language)}");
    }
}
