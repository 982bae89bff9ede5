namespace Collection.Rules.NRules.Benchmarks.Rivals;

/// <summary>What a rival's rule inserts: a contact that fails a check.</summary>
public sealed class RivalFinding(string contact, string check)
{
    public string Contact { get; } = contact;

    public string Check { get; } = check;
}
