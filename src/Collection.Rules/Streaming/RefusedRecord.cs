namespace Collection.Rules.Streaming;

/// <summary>A record of a stream that is not judged, without its content.</summary>
public sealed record RefusedRecord
{
    /// <summary>Which record of the stream it is, counted from one.</summary>
    public required long Position { get; init; }

    /// <summary>The record's id.</summary>
    public required string RecordId { get; init; }

    /// <summary>The case's id.</summary>
    public required string CaseId { get; init; }

    /// <summary>Why it is not judged.</summary>
    public required RefusalReason Reason { get; init; }
}
