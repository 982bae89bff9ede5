using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The run of the tool.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, ImmutableArray<SarifNotification> ToolExecutionNotifications);
