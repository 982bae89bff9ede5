namespace Collection.Rules.Decisions;

/// <summary>How an element or an exception stands.</summary>
internal sealed record RecordedTruth(string Name, Truth Truth);
