namespace Collection.Rules.Diagnostics;

/// <summary>How grave a mistake in a rule file is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rules load, but something deserves a look.</summary>
    Warning,

    /// <summary>The rules do not load.</summary>
    Error,
}
