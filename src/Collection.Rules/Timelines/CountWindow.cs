namespace Collection.Rules.Timelines;

/// <summary>The stretch of time in which events are counted, ending with the event judged.</summary>
/// <param name="Kind">How the stretch is measured.</param>
/// <param name="Length">Days, or hours where rolling; unused for the whole case.</param>
internal readonly record struct CountWindow(CountWindowKind Kind, int Length)
{
    /// <summary>Whether local midnights bound it, so that a zone is needed.</summary>
    public bool IsByDay => Kind is CountWindowKind.Calendar or CountWindowKind.Consecutive or CountWindowKind.ConsecutiveAfterFirst;

    /// <summary>How many local days before the day of the act still belong to it.</summary>
    public int DaysBack => Kind == CountWindowKind.ConsecutiveAfterFirst ? Length : Length - 1;
}
