using System.Runtime.InteropServices;

namespace Collection.Rules.Timelines;

/// <summary>A fact that is missing of some of the events of a window.</summary>
/// <param name="Path">The fact.</param>
/// <param name="Events">The events of which it is missing, in and out of the window.</param>
/// <param name="Start">The first index in the window.</param>
/// <param name="End">The index after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CounterGap(string Path, CounterLog Events, int Start, int End);
