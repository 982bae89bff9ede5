using System.Collections.Immutable;
using Collection.Rules.Cli.Packs;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>Which of the files loaded a check is about.</summary>
/// <param name="path">The folder or file named; null for all.</param>
/// <param name="folders">The folders loaded for it.</param>
internal sealed class CheckScope(string? path, ImmutableArray<string> folders)
{
    public bool Holds(string file) => path is null || RuleFolder.Holds(path, file);

    /// <summary>Whether a diagnostic is one to list.</summary>
    /// <remarks>Of a pack that is only loaded along, errors matter to whoever builds on it; its warnings are its authors' own.</remarks>
    public bool Means(Diagnostic diagnostic) =>
        Holds(diagnostic.Position.Path)
        || (diagnostic.Severity == DiagnosticSeverity.Error && !folders.Any(f => RuleFolder.Holds(f, diagnostic.Position.Path)));
}
