namespace Collection.Rules.Tests.Cases;

/// <summary>How what the rules found compares with a label.</summary>
internal enum Outcome
{
    /// <summary>The rules say what the label says.</summary>
    /// <remarks>
    /// A violation is found; or nothing is found against what is lawful; or something is reported, short of a definite
    /// breach, where the label is undetermined; or nothing at all is reported of a case without a single act.
    /// </remarks>
    Agrees,

    /// <summary>A violation is expected, and a rule for that very act asks a person to weigh it.</summary>
    /// <remarks>The most that a rule may answer where the sources give law of medium confidence, a factor test or no figure.</remarks>
    Review,

    /// <summary>A violation is expected and only missing facts are reported.</summary>
    Open,

    /// <summary>The label is undetermined and nothing is reported.</summary>
    Silent,

    /// <summary>A violation is expected and nothing is reported.</summary>
    Missed,

    /// <summary>A breach is found where none is expected, or a definite one where the label is undetermined.</summary>
    Overclaimed,
}
