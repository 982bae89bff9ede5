namespace Collection.Rules.Findings;

/// <summary>Words that the collector spoke or wrote.</summary>
public sealed record QuoteEvidence : Evidence
{
    /// <summary>The signal the words give.</summary>
    public required string Signal { get; init; }

    /// <summary>What the signal means.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>The words as recorded.</summary>
    public required string Quote { get; init; }

    /// <summary>The words with the rest of the clauses in which they stand, for people; a long clause is cut and marked with an ellipsis.</summary>
    public required string Excerpt { get; init; }

    /// <summary>The field they stand in.</summary>
    public required string Path { get; init; }

    /// <summary>Where they begin in the field, in UTF-16 units from zero.</summary>
    public required int Start { get; init; }

    /// <summary>Whether they decide alone; otherwise a person must look.</summary>
    public required bool IsDecisive { get; init; }

    /// <summary>Whether the recorded facts say the opposite.</summary>
    public required bool ContradictsRecord { get; init; }

    private protected override void Seal()
    {
    }
}
