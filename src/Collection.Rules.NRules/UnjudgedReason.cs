namespace Collection.Rules.NRules;

/// <summary>Why a case in a session is not judged.</summary>
public enum UnjudgedReason
{
    /// <summary>The case's own record was not inserted; its events wait for it.</summary>
    CaseUnknown,

    /// <summary>Records of the session contradict each other; firing said so.</summary>
    Contradictory,

    /// <summary>A rule failed on an event of the case; firing said so.</summary>
    Failed,

    /// <summary>An event of the case was inserted as judged, by a repository with other rules than the session's.</summary>
    JudgedByOtherRules,
}
