using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Collection.Rules.Lexicons;

/// <summary>The words of signals laid out for search.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SignalIndex
{
    private readonly ImmutableArray<Target> targets;
    private readonly ImmutableArray<ImmutableArray<CompiledGuard>> guards;

    /// <summary>Lays out the words of signals, which are normalised already.</summary>
    public SignalIndex(ImmutableArray<Signal> signals)
    {
        var words = new WordTrieBuilder();
        ImmutableArray<Target>.Builder collected = ImmutableArray.CreateBuilder<Target>();
        for (int i = 0; i < signals.Length; i++)
        {
            foreach (LexiconEntry entry in signals[i].Entries)
            {
                foreach (string text in entry.Pattern?.Triggers ?? entry.Words)
                {
                    words.Add(text, collected.Count);
                }

                collected.Add(new Target(i, entry.Weight, entry.Pattern is { IsFixed: false } ? entry.Pattern : null));
            }
        }

        Words = words.Build();
        targets = collected.ToImmutable();
        guards = [.. signals.Select(s => s.Guards.Select(g => new CompiledGuard(g)).ToImmutableArray())];
    }

    public WordTrie Words { get; }

    /// <summary>What a word found stands for.</summary>
    public Target TargetOf(int output) => targets[output];

    public ImmutableArray<CompiledGuard> GuardsOf(int signal) => guards[signal];

    /// <summary>A signal, its weight, and the pattern that must also hold around the word; null where the word is all.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Target(int Signal, SignalWeight Weight, PatternSyntax? Pattern);
}
