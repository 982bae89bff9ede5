using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>An event that a counter took in late or gave up.</summary>
/// <param name="Slot">The counter.</param>
/// <param name="Key">What it was counted under; null where part of that is unknown.</param>
/// <param name="Record">The event.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountChange(int Slot, CounterKey? Key, CollectionEvent Record);
