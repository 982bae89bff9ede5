namespace Collection.Rules.Cli.Check;

/// <summary>The forms in which mistakes are listed.</summary>
internal enum CheckFormat
{
    /// <summary>One line each, as compilers and MSBuild write them.</summary>
    Text,
    Json,
    Sarif,

    /// <summary>Annotations of a workflow of GitHub Actions.</summary>
    Github,
}
