namespace Collection.Rules.Tests.Cases;

/// <summary>What a label says.</summary>
internal enum ExpectedVerdict
{
    Violation,
    Lawful,
    Undetermined,
}
