namespace Collection.Rules;

/// <summary>Who must show the facts of an exception.</summary>
public enum ShownBy
{
    /// <summary>The lender or collector who relies on it.</summary>
    Actor,

    /// <summary>The person who complains.</summary>
    Complainant,
}
