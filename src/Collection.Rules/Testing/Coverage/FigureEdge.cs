namespace Collection.Rules.Testing.Coverage;

/// <summary>Where the outcome changes beside a figure.</summary>
/// <param name="Side">+1 where the value next above comes out otherwise than the figure itself, -1 where the next below does.</param>
/// <param name="IsEnd">Whether it is the end of hours rather than their beginning.</param>
internal readonly record struct FigureEdge(int Side, bool IsEnd = false);
