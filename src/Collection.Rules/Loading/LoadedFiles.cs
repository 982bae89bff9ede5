using System.Collections.Immutable;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The files of a load as trees, and what could be bound of them.</summary>
/// <remarks>What has a mistake of its own is left out, so that later passes find nothing false in its wake.</remarks>
internal sealed class LoadedFiles
{
    /// <summary>Every file whose kind could be read.</summary>
    public required ImmutableArray<SourceDocument> Documents { get; init; }

    /// <summary>What is sound; a rule set for use only where there is no error.</summary>
    public required RuleSet Sound { get; init; }

    /// <summary>Every version of every provision, with whom it binds as written.</summary>
    public required ImmutableArray<BindsSyntax> Versions { get; init; }

    /// <summary>The signals as written.</summary>
    public required ImmutableArray<SignalSyntax> Signals { get; init; }

    /// <summary>What the files define, usable or not.</summary>
    public required WrittenNames Written { get; init; }

    /// <summary>The warnings that authors allow for a time.</summary>
    public required ImmutableArray<Allowance> Allowances { get; init; }

    /// <summary>The files of a kind.</summary>
    public IEnumerable<MappingReader> Of(DocumentKind kind) => Documents.Where(d => d.Kind == kind).Select(d => d.File);

    /// <summary>The tree of the file in which a rule stands.</summary>
    public YamlMapping SourceOf(Rule rule) =>
        Documents.First(d => string.Equals(d.Path, rule.Position.Path, StringComparison.Ordinal)).File.Mapping;
}
