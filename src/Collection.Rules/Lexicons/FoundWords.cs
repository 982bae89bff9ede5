using System.Runtime.InteropServices;

namespace Collection.Rules.Lexicons;

/// <summary>A place in normalised text where an entry of a signal matched.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundWords(int Signal, SignalWeight Weight, int Start, int End)
{
    /// <summary>Whether the other place says nothing that this one does not say.</summary>
    public bool Covers(FoundWords other) =>
        Signal == other.Signal && Weight >= other.Weight && Start <= other.Start && End >= other.End;
}
