namespace Collection.Rules.NRules;

/// <summary>Why this package does not run trimmed or compiled ahead of time.</summary>
internal static class Requirement
{
    public const string Reflection = "NRules compiles rules with reflection; use RuleEvaluator in trimmed or ahead-of-time compiled apps.";
}
