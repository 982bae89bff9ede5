using System.Collections.Immutable;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Decisions;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Decisions;

/// <summary>What a replay found, in words.</summary>
internal sealed class ReplayText(StreamWriter page, int shown, Language language)
{
    /// <summary>How many findings differ.</summary>
    public long Count { get; private set; }

    /// <summary>What the findings rest on and is not the same any more.</summary>
    public void WriteCircumstances(IEnumerable<string> circumstances)
    {
        foreach (string line in circumstances)
        {
            Write(line);
        }
    }

    /// <summary>What decided and is not loaded, with the way to load it; nothing where all is.</summary>
    public void WriteAbsent(ImmutableArray<string> absent)
    {
        if (!absent.IsEmpty)
        {
            string names = Phrase.List(language, absent);
            Write(Phrase.Of(language, $"未载入：{names}。自有规则请用 --rules 指明所在文件夹。", $"Not loaded: {names}. Name the folder of rules of your own with --rules."));
        }
    }

    public void Add(ReplayDifference difference)
    {
        if (Count++ < shown)
        {
            Write(Describe(difference));
        }
    }

    public void WriteOtherInputs() => Write(Phrase.Of(
        language,
        "输入的记录与当时不同，无法比较结论。",
        "The records are not those that were judged, so findings cannot be compared."));

    public void WriteResult(int events)
    {
        if (Count > shown)
        {
            Write(Phrase.Of(language, $"另有{Phrase.Number(Count - shown)}处不同（--all 全部列出）", $"and {Phrase.Number(Count - shown)} more (--all lists them)"));
        }

        Write(Count == 0
            ? Phrase.Of(language, $"重新审查{Phrase.Number(events)}条记录，结论完全相同。", $"{Phrase.Count(events, "event", "events")} judged again: the same findings.")
            : Phrase.Of(language, $"{Phrase.Number(Count)}项结论不同。", $"{Phrase.Count(Count, "finding differs", "findings differ")}."));
    }

    /// <summary>What the replay of a gate found.</summary>
    public void WriteGate(ReplayReport report)
    {
        WriteCircumstances(report.Circumstances);
        if (!report.HasSameInputs)
        {
            WriteOtherInputs();
            return;
        }

        WriteCircumstances(report.Answer is { } answer ? [answer] : []);
        foreach (ReplayDifference difference in report.Differences)
        {
            Add(difference);
        }

        Write(report.IsSame
            ? Phrase.Of(language, "重新询问，答复完全相同。", "Asked again: the same answer.")
            : Phrase.Of(language, "重新询问，答复不同。", "Asked again: the answer differs."));
    }

    private string Describe(ReplayDifference difference)
    {
        string was = WordOf(difference.Was);
        string now = WordOf(difference.Is);
        string members = difference.Members.IsEmpty ? string.Empty : Phrase.Brackets(language, Phrase.List(language, difference.Members));
        return Phrase.Of(
            language,
            $"{difference.CaseId} {difference.EventId} {difference.RuleId}：原为{was}，现为{now}{members}",
            $"{difference.CaseId} {difference.EventId} {difference.RuleId}: was {was}, is {now}{members}");
    }

    private string WordOf(Verdict? verdict) =>
        verdict is { } word ? Vocabulary.Word(word, language) : Phrase.Of(language, "无", "nothing");

    private void Write(string line) => page.WriteLine(TerminalText.Clean(line));
}
