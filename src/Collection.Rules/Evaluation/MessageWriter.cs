using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Fills the facts of an act into a rule's message.</summary>
internal static class MessageWriter
{
    private const char OrdinalSign = '第';
    private const string AtLeast = "至少";
    private const string Several = "若干";
    private const string OnceMore = "又一";

    public static LocalizedText Write(Rule rule, Finding finding, EventContext context) => new()
    {
        Zh = Write(rule.Message.Zh, Language.Zh, rule, finding, context),
        En = Write(rule.Message.En, Language.En, rule, finding, context),
    };

    private static string Write(ImmutableArray<MessagePart> parts, Language language, Rule rule, Finding finding, EventContext context)
    {
        var text = new StringBuilder(Reservation(finding.Verdict, language));
        foreach (MessagePart part in parts)
        {
            string next = part.Text ?? (part.Fact is { } fact
                ? ValueOf(fact, part.Filter, language, context, isInside: text.Length > 0 && text[^1] is '（' or '(')
                : SpecialOf(part.Value, language, rule, finding, context));
            text.Append(language == Language.Zh && part.Value == MessageValue.Count ? OrdinalOf(next, text) : next);
        }

        return text.ToString();
    }

    /// <summary>A figure after the sign of an ordinal; what is unsure of it comes before the sign, which is then taken back.</summary>
    private static string OrdinalOf(string figure, StringBuilder before)
    {
        bool isUnsure = string.Equals(figure, Several, StringComparison.Ordinal) || figure.StartsWith(AtLeast, StringComparison.Ordinal);
        if (!isUnsure || before.Length == 0 || before[^1] != OrdinalSign)
        {
            return figure;
        }

        before.Length--;
        return figure.StartsWith(AtLeast, StringComparison.Ordinal) ? AtLeast + OrdinalSign + figure[AtLeast.Length..] : OnceMore;
    }

    /// <summary>A rule words its message for the act that is shown; of one that is not, nothing may be asserted.</summary>
    private static string Reservation(Verdict verdict, Language language) =>
        (verdict, language) switch
        {
            (Verdict.NeedsReview, Language.Zh) => "疑似（待核实）：",
            (Verdict.Undetermined, Language.Zh) => "记录不足，尚不能认定：",
            (Verdict.NeedsReview or Verdict.Undetermined, _) => "Not established: ",
            _ => string.Empty,
        };

    private static string ValueOf(Fact fact, MessageFilter filter, Language language, EventContext context, bool isInside)
    {
        object? value = fact.Read(context);
        return value switch
        {
            null => Bracketed(language == Language.Zh ? "未记录" : "not recorded", language, isInside),
            DateTimeOffset instant => Local(instant, filter, context),
            _ => Vocabulary.Label(value, language),
        };
    }

    /// <summary>A remark in brackets, unless the message has put it in some already.</summary>
    private static string Bracketed(string remark, Language language, bool isInside) =>
        isInside ? remark : language == Language.Zh ? $"（{remark}）" : $"({remark})";

    private static string Local(DateTimeOffset instant, MessageFilter filter, EventContext context)
    {
        ReadOnlySpan<ZoneClock> zones = context.ZonesOf(ZoneSource.Recipient);
        DateTime local = zones.IsEmpty ? instant.DateTime : zones[0].LocalAt(instant.UtcTicks);
        string format = filter switch
        {
            MessageFilter.Date => "yyyy-MM-dd",
            MessageFilter.Time => "HH:mm",
            _ => "yyyy-MM-dd HH:mm",
        };
        return local.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string SpecialOf(MessageValue value, Language language, Rule rule, Finding finding, EventContext context) => value switch
    {
        MessageValue.Count or MessageValue.Limit => FigureOf(value, language, rule, finding, context),
        MessageValue.Basis => string.Join(language == Language.Zh ? "、" : ", ", finding.Provisions.Select(p => p.Citation.In(language))),
        MessageValue.Quote => Quotes(finding, language),
        _ => string.Empty,
    };

    /// <summary>The count or its limit; of a count that is not settled, what is sure of it.</summary>
    private static string FigureOf(MessageValue value, Language language, Rule rule, Finding finding, EventContext context)
    {
        CountEvidence? settled = finding.Elements.SelectMany(e => e.Evidence).OfType<CountEvidence>().FirstOrDefault();
        CountEvidence? count = settled
            ?? ConditionParts.In(rule.When).OfType<CountTest>().Select(test => EvidenceFinder.Of(test, context, OwnCount.None)).FirstOrDefault();
        int figure = value == MessageValue.Count ? count?.AtLeast ?? 0 : count?.Limit ?? 0;
        bool isSure = settled is not null || (value == MessageValue.Limit && figure > 0);
        return (figure, language) switch
        {
            (0, Language.Zh) when !isSure => Several,
            (0, _) when !isSure => "several",
            (_, Language.Zh) when !isSure => string.Create(CultureInfo.InvariantCulture, $"{AtLeast}{figure}"),
            _ when !isSure => string.Create(CultureInfo.InvariantCulture, $"at least {figure}"),
            _ => figure.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string Quotes(Finding finding, Language language)
    {
        IEnumerable<string> quotes = finding.Evidence.OfType<QuoteEvidence>()
            .Select(q => language == Language.Zh ? $"“{q.Excerpt}”" : $"\"{q.Excerpt}\"")
            .Distinct(StringComparer.Ordinal);
        string joined = string.Join(language == Language.Zh ? "、" : ", ", quotes);
        return joined.Length > 0 ? joined
            : language == Language.Zh ? "（未引原话）" : "(no words quoted)";
    }
}
