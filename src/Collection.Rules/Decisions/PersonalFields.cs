namespace Collection.Rules.Decisions;

/// <summary>What of a decision record is masked.</summary>
/// <remarks>A masked value becomes a short token that is the same wherever the value is, so that a replay still compares.</remarks>
[Flags]
public enum PersonalFields
{
    /// <summary>Nothing: the record quotes what the events say.</summary>
    None = 0,

    /// <summary>The ids of persons, cases and events.</summary>
    Names = 1,

    /// <summary>Every run of five digits or more, as phone, card and contract numbers are, wherever it stands.</summary>
    Numbers = 2,

    /// <summary>The words quoted.</summary>
    Texts = 4,

    /// <summary>All of these.</summary>
    All = Names | Numbers | Texts,
}
