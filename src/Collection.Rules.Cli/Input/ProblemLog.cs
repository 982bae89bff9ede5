using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>Keeps account of mistakes in the input: prints them all, or counts them and keeps some.</summary>
internal sealed class ProblemLog(CliConsole console, bool skips, int kept)
{
    private readonly ImmutableArray<InputProblem>.Builder problems = ImmutableArray.CreateBuilder<InputProblem>();

    /// <summary>Whether lines with mistakes are left out instead of ending the run.</summary>
    public bool Skips { get; } = skips;

    /// <summary>The ids of records with mistakes, where they can be read.</summary>
    public HashSet<string> BrokenIds { get; } = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    public long Lines { get; private set; }

    private string Mistakes => Phrase.Count(Count, "mistake", "mistakes");

    public ImmutableArray<InputProblem> Listed => problems.ToImmutable();

    /// <summary>What else the person may do about mistakes.</summary>
    private LocalizedText Advice { get; init; } = new() { Zh = "用 --on-error skip 可跳过这些行。", En = " --on-error skip leaves such lines out." };

    /// <summary>For a verb that has no option to leave lines out.</summary>
    public static ProblemLog WithoutSkipping(CliConsole console) => new(console, skips: false, kept: 0) { Advice = new LocalizedText() };

    /// <summary>Takes in all mistakes of one line.</summary>
    public void AddLine(ImmutableArray<InputProblem> found)
    {
        Lines++;
        foreach (InputProblem problem in found)
        {
            Count++;
            if (problem.RecordId is { } id)
            {
                BrokenIds.Add(id);
            }

            if (!Skips)
            {
                console.WriteError(problem.ToString());
            }
            else if (problems.Count < kept)
            {
                problems.Add(problem);
            }
        }
    }

    /// <summary>Ends the run where mistakes are not to be skipped, or where they leave nothing to judge.</summary>
    public void StopIfBroken(bool isAnythingLeft)
    {
        if (Count == 0 || (Skips && isAnythingLeft))
        {
            return;
        }

        foreach (InputProblem problem in problems)
        {
            console.WriteError(problem.ToString());
        }

        throw Skips
            ? CommandFailedException.BadInput(
                $"没有可审查的记录：跳过{Phrase.Number(Lines)}行，共{Phrase.Number(Count)}处错误",
                $"nothing is left to judge: {Phrase.Count(Lines, "line was", "lines were")} skipped with {Mistakes}")
            : CommandFailedException.BadInput(
                $"输入中有{Phrase.Number(Count)}处错误，未审查任何记录。{Advice.Zh}",
                $"{Mistakes} in the input; nothing was judged.{Advice.En}");
    }
}
