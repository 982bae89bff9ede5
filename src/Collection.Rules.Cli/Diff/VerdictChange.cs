using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Diff;

/// <summary>An event on which a rule comes to another finding; null for none.</summary>
internal sealed record VerdictChange(string CaseId, string EventId, string RuleId, Verdict? Before, Verdict? After);
