using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>What of the past was asked for while an event was judged: while that stands, so does the outcome.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextReads
{
    /// <summary>The counters read; from the sixty-fifth on they share marks.</summary>
    public ulong Counts { get; init; }

    /// <summary>The kinds of past record looked at.</summary>
    public ulong History { get; init; }

    public bool HasBalance { get; init; }

    /// <summary>The balance found; null where there was none.</summary>
    public BalancePosted? Balance { get; init; }

    public static ulong MarkOf(int slot) => 1UL << (slot & 63);

    public static ulong MarkOf(EventKind kind) => 1UL << (int)kind;
}
