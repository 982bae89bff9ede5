namespace Collection.Rules.Facts;

/// <summary>When a fact of a planned act can first be known.</summary>
internal enum FactStage
{
    /// <summary>Before the act: planned, or on record.</summary>
    Before,

    /// <summary>During it: the collector's own conduct, which he has in hand.</summary>
    During,

    /// <summary>After it: what others do or chance brings, which he cannot exclude.</summary>
    After,
}
