using System.Collections.Immutable;

namespace Collection.Rules.Events.Json;

/// <summary>The input holds records that cannot be read.</summary>
public sealed class InputException : Exception
{
    /// <summary>The exception for the mistakes found.</summary>
    /// <param name="problems">At least one mistake.</param>
    /// <exception cref="ArgumentException">There is no mistake in the list.</exception>
    public InputException(ImmutableArray<InputProblem> problems)
        : base(Describe(problems))
    {
        Problems = problems;
    }

    /// <summary>Every mistake found, in the order of the input.</summary>
    public ImmutableArray<InputProblem> Problems { get; }

    private static string Describe(ImmutableArray<InputProblem> problems) => problems.IsDefaultOrEmpty
        ? throw new ArgumentException("An input exception needs a problem.", nameof(problems))
        : string.Join('\n', problems);
}
