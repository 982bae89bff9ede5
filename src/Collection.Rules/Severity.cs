namespace Collection.Rules;

/// <summary>How gravely a breach weighs.</summary>
public enum Severity
{
    /// <summary>A matter of form or of good practice.</summary>
    Low,

    /// <summary>Burdens the person contacted.</summary>
    Medium,

    /// <summary>Injures privacy, reputation or dignity.</summary>
    High,

    /// <summary>Endangers safety or liberty, or may be a crime.</summary>
    Critical,
}
