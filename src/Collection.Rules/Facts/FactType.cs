namespace Collection.Rules.Facts;

/// <summary>The type of a fact, which decides what a rule may ask of it.</summary>
internal enum FactType
{
    Boolean,
    Integer,
    Decimal,
    Money,
    Instant,
    Date,
    Hours,

    /// <summary>An identifier: compared whole, ordinal.</summary>
    Id,

    /// <summary>Free text: only whether it is known; signals read it.</summary>
    Text,

    /// <summary>One word of a closed list.</summary>
    Word,

    /// <summary>Several words of a closed list.</summary>
    WordList,

    /// <summary>Several identifiers.</summary>
    IdList,

    /// <summary>A nested record: only whether it is known.</summary>
    Structure,
}
