namespace Collection.Rules.Streaming;

/// <summary>How a record stands to those of its case that came before.</summary>
internal enum RecordStanding
{
    New,

    /// <summary>It came before, equal in content: the same record.</summary>
    Repeated,

    /// <summary>Its id came before with different content.</summary>
    Contradictory,
}
