namespace Collection.Rules.Benchmarks.Checks;

/// <summary>One of the forty checks that every contestant makes, as its rule in YAML puts it.</summary>
/// <param name="Name">The rule's id without the pack.</param>
/// <param name="Events">What it judges.</param>
/// <param name="Test">The condition, in flow style.</param>
internal sealed record Check(string Name, string Events, string Test)
{
    public string RuleId => $"forty.{Name}";
}
