using Collection.Rules.Diagnostics;
using Collection.Rules.Lexicons;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>A signal as read, with the condition under which a person or classifier recorded it.</summary>
internal sealed record SignalSyntax
{
    /// <summary>The signal.</summary>
    public required Signal Signal { get; init; }

    /// <summary>The condition over facts, to be bound like the conditions of rules; null where no fact records it.</summary>
    public YamlNode? Said { get; init; }

    /// <summary>Where the signal is declared.</summary>
    public required SourcePosition Position { get; init; }
}
