using System.Collections.Immutable;

namespace Collection.Rules.Diagnostics;

/// <summary>Collects every mistake of a load, so that an author sees them all at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> diagnostics = [];

    public bool HasErrors { get; private set; }

    /// <summary>How often something was reported or passed over, the same again included: whether it grew tells whether a part is whole.</summary>
    public int Count { get; private set; }

    public void Error(string code, SourcePosition position, string message) =>
        Add(new Diagnostic { Code = code, Position = position, Message = message });

    /// <summary>Reports a mistake unless it only follows from another, which is reported where it stands.</summary>
    public void ErrorUnless(bool isFollowOn, string code, SourcePosition position, string message)
    {
        if (isFollowOn)
        {
            PassOver();
        }
        else
        {
            Error(code, position, message);
        }
    }

    /// <summary>Counts a mistake that has been reported elsewhere.</summary>
    public void PassOver() => Count++;

    public void Warning(string code, SourcePosition position, string message) =>
        Add(new Diagnostic { Code = code, Position = position, Message = message, Severity = DiagnosticSeverity.Warning });

    public void AddRange(IEnumerable<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            Add(diagnostic);
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. diagnostics
            .OrderBy(d => d.Position.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Position.Line)
            .ThenBy(d => d.Position.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];

    private void Add(Diagnostic diagnostic)
    {
        Count++;
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }
}
