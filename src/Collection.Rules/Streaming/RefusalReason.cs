namespace Collection.Rules.Streaming;

/// <summary>Why a record of a stream is not judged.</summary>
public enum RefusalReason
{
    /// <summary>It lies further back than the allowed lateness, so acts after it are judged already.</summary>
    TooLate,

    /// <summary>No record before it describes its case.</summary>
    UnknownCase,

    /// <summary>The state of its case was given up, or another case has begun since.</summary>
    CaseClosed,

    /// <summary>Its id was used before with different content.</summary>
    Contradiction,
}
