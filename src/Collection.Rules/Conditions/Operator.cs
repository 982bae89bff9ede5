namespace Collection.Rules.Conditions;

/// <summary>What a test asks of a fact.</summary>
internal enum Operator
{
    Is,
    IsNot,

    /// <summary>A single value among those listed; for a list, at least one of its items.</summary>
    OneOf,

    /// <summary>A single value not among those listed; for a list, none of its items.</summary>
    NoneOf,

    /// <summary>For a list: every item among those listed. An empty list has none outside and passes.</summary>
    Only,

    /// <summary>超过, the figure itself excluded.</summary>
    MoreThan,

    /// <summary>以上, the figure itself included (Civil Code art. 1259).</summary>
    AtLeast,

    /// <summary>不满, the figure itself excluded (Civil Code art. 1259).</summary>
    LessThan,

    /// <summary>以下, the figure itself included (Civil Code art. 1259).</summary>
    AtMost,

    /// <summary>Earlier than the instant or day, which is excluded.</summary>
    Before,

    /// <summary>At or later than the instant or day, which is included.</summary>
    After,

    /// <summary>Hours of the day that contain the act, by the clock of the person contacted.</summary>
    Covers,
}
