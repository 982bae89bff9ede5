using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A mistake in a line that was skipped.</summary>
internal sealed record ProblemJson(string Source, long Line, string Field, string? Record, string Message)
{
    public static ProblemJson Of(InputProblem problem) =>
        new(problem.Source, problem.Line, problem.Field, problem.RecordId, problem.Message);
}
