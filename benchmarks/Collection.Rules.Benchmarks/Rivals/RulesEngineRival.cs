using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Collection.Rules.Benchmarks.Rivals;

/// <summary>Microsoft RulesEngine over ready contexts, set as fast as it goes: a workflow a kind, no messages, its own fast compiler.</summary>
internal sealed class RulesEngineRival
{
    private readonly Engine engine;

    public RulesEngineRival()
    {
        Workflow[] workflows =
        [
            .. RulesEngineChecks.All.GroupBy(check => check.Kind, StringComparer.Ordinal).Select(kind => new Workflow
            {
                WorkflowName = kind.Key,
                Rules = [.. kind.Select(check => new global::RulesEngine.Models.Rule { RuleName = check.Name, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = check.Expression })],
            }),
        ];
        engine = new Engine(workflows, new ReSettings
        {
            EnableFormattedErrorMessage = false,
            EnableScopedParams = false,
            EnableExceptionAsErrorMessage = false,
            UseFastExpressionCompiler = true,
            IsExpressionCaseSensitive = true,
        });
    }

    /// <summary>The checks failed, as (contact, check).</summary>
    public async Task<List<(string Contact, string Check)>> JudgeAsync(IEnumerable<ReadyContext> contexts)
    {
        var found = new List<(string, string)>();
        foreach (ReadyContext context in contexts)
        {
            foreach (RuleResultTree result in await engine.ExecuteAllRulesAsync(context.Kind, new RuleParameter("c", context)).ConfigureAwait(false))
            {
                if (result.IsSuccess)
                {
                    found.Add((context.Id, result.Rule.RuleName));
                }
            }
        }

        return found;
    }
}
