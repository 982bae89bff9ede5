namespace Collection.Rules.Cli.Audit;

/// <summary>What a line with mistakes does to the run.</summary>
internal enum OnError
{
    /// <summary>Every mistake is listed and nothing is judged.</summary>
    Stop,

    /// <summary>The line is left out, counted and listed.</summary>
    Skip,
}
