namespace Collection.Rules.Timelines;

/// <summary>A text fact by which events are grouped or told apart.</summary>
internal sealed record KeyPart(string Path, Func<EventContext, string?> Read);
