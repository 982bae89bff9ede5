namespace Collection.Rules.Diagnostics;

/// <summary>A mistake in a rule file, with its code and place.</summary>
/// <remarks><see cref="object.ToString"/> gives the line that MSBuild and editors recognise.</remarks>
public sealed record Diagnostic
{
    /// <summary>The permanent code, such as CR1001.</summary>
    public required string Code { get; init; }

    /// <summary>Whether loading fails because of it.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What was read, what was expected, and the nearest valid name.</summary>
    public required string Message { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Position}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
