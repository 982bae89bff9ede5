using System.Runtime.InteropServices;

namespace Collection.Rules.Lexicons;

/// <summary>A place in a text where a signal was found.</summary>
/// <param name="SignalIndex">The position of the signal among those the matcher was made from.</param>
/// <param name="Weight">What the match proves, after the guards.</param>
/// <param name="Start">The first UTF-16 unit of the original text.</param>
/// <param name="Length">The number of UTF-16 units of the original text, never zero.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SignalHit(int SignalIndex, SignalWeight Weight, int Start, int Length);
