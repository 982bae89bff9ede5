namespace Collection.Rules;

/// <summary>A language in which rules, messages and reports are written.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
