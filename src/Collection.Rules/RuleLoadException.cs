using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules;

/// <summary>Rule files have mistakes; all of them are listed.</summary>
public sealed class RuleLoadException : Exception
{
    /// <summary>Creates it from the mistakes of a load.</summary>
    /// <param name="diagnostics">Every mistake, with its place.</param>
    public RuleLoadException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Every mistake, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
