using System.Runtime.InteropServices;

namespace Collection.Rules.Timelines;

/// <summary>What a planned act, which is not in the timeline, would itself add to a count.</summary>
/// <param name="Surely">It would be counted.</param>
/// <param name="Maybe">It may be counted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OwnCount(bool Surely, bool Maybe)
{
    public static readonly OwnCount None;
}
