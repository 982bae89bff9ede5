using Collection.Rules.Cli.Reports;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Cli.Test;

/// <summary>The mutants that no test noticed, for a person: each with what was changed and where.</summary>
internal static class MutationText
{
    public static void Write(TextPage page, TestOutcome outcome, Language language)
    {
        bool isSingle = outcome.Reports.Length == 1;
        foreach (RuleTestReport report in outcome.Reports)
        {
            if (report.Mutation is { } mutation && mutation.Survivors.Any(s => isSingle || s.Reason is null))
            {
                page.Heading(Phrase.Of(
                    language,
                    $"{report.Rule.Id}  变异{mutation.Total}种，测试发现{mutation.Killed}种",
                    $"{report.Rule.Id}  {mutation.Killed} of {Phrase.Count(mutation.Total, "mutant", "mutants")} noticed"));
                foreach (Survivor survivor in mutation.Survivors)
                {
                    page.Paragraph(0, LineOf(survivor, language));
                }
            }
        }
    }

    private static string LineOf(Survivor survivor, Language language)
    {
        string reviewed = survivor.Reason is { } reason ? Phrase.Brackets(language, Phrase.Of(language, $"已复核：{reason}", $"reviewed: {reason}")) : string.Empty;
        return Phrase.Of(language, $"{survivor.Position}: 未发现的变异：{survivor.Id}{reviewed}", $"{survivor.Position}: survivor: {survivor.Id}{reviewed}");
    }
}
