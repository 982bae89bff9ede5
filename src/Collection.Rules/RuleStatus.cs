namespace Collection.Rules;

/// <summary>How far a rule has come.</summary>
public enum RuleStatus
{
    /// <summary>Being written: loaded, checked and tested, never evaluated.</summary>
    Draft,

    /// <summary>Its source is not fully verified: it answers at most that a person must review.</summary>
    Review,

    /// <summary>In use.</summary>
    Active,

    /// <summary>No longer in use; its id is never given again.</summary>
    Retired,
}
