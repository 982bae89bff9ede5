using System.Collections.Immutable;
using Collection.Rules.Cli.Gate;
using Collection.Rules.Decisions;
using Collection.Rules.Gating;

namespace Collection.Rules.Cli.Decisions;

/// <summary>Asks the gate of a decision record again: about the same time, as strictly, and as far ahead.</summary>
internal static class GateReplay
{
    /// <returns>What comes out differently.</returns>
    /// <exception cref="CommandFailedException">The record tells no question, or the files cannot be read.</exception>
    public static ReplayReport Run(DecisionRecordReader record, string path, RuleSet rules, ImmutableArray<string> files, CliConsole console, CancellationToken cancellation)
    {
        if (record.Header.Gate is not { } asked)
        {
            throw CommandFailedException.BadInput($"{path}：该决定记录没有写明请求的内容", $"{path}: the record does not tell what the gate was asked");
        }

        GateInput input = GateInput.Read(files, asked.At, console, cancellation);
        var gate = new GateOptions { OnDeparture = asked.OnDeparture, OnReview = asked.OnReview, Horizon = asked.Horizon - asked.At };
        var applied = new RuleEvaluatorOptions { Zone = record.Header.AssumedZone, Rules = RecordedRules.In(rules, record.Header) };
        try
        {
            return DecisionRecord.ReplayGate(record, RuleEvaluator.Create(rules, applied), input.History, input.Planned, gate);
        }
        catch (ArgumentException refused)
        {
            throw CommandFailedException.BadInput($"{files[^1]}：{refused.Message}", $"{files[^1]}: {refused.Message}");
        }
    }
}
