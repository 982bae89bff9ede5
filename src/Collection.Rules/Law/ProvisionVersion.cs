namespace Collection.Rules.Law;

/// <summary>What a provision says during one period.</summary>
public sealed record ProvisionVersion
{
    /// <summary>The days on which this wording is in force.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>What the provision says, in the words of the rule authors.</summary>
    /// <remarks>A paraphrase, never the text of the law.</remarks>
    public required LocalizedText Gist { get; init; }

    /// <summary>What follows from a breach, or null.</summary>
    public LocalizedText? Consequence { get; init; }

    /// <summary>The day on which an author last compared the gist with the source.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Whether the gist still awaits review by a lawyer.</summary>
    public bool UnderReview { get; init; }

    /// <summary>Where the source can be read, or null.</summary>
    /// <remarks>An absolute http or https address.</remarks>
    public string? Url { get; init; }
}
