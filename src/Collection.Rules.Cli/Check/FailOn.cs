namespace Collection.Rules.Cli.Check;

/// <summary>What makes a check fail.</summary>
internal enum FailOn
{
    Error,

    /// <summary>Warnings too.</summary>
    Warning,
}
