namespace Collection.Rules.Cli.Diff;

/// <summary>A part that is not the same in two sets; a dash stands for a part that is not there.</summary>
internal sealed record PartChange(LocalizedText Part, string Before, string After);
