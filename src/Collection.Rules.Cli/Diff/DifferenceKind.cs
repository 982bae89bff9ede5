namespace Collection.Rules.Cli.Diff;

/// <summary>How something differs between two sets.</summary>
internal enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}
