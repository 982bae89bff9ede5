using Collection.Rules.Hosting;
using Microsoft.Extensions.Hosting;

namespace Collection.Rules.NRules;

/// <summary>Compiles the networks before a host starts, so that rules with mistakes stop it then, and anew as soon as their rules change.</summary>
internal sealed class CompileAtStart(SessionFactoryMonitor sessions, RuleEvaluatorMonitor evaluators) : IHostedService, IDisposable
{
    private readonly List<IDisposable> listening = [];

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (string name in sessions.Names)
        {
            sessions.Get(name);
            listening.Add(evaluators.OnChange(name, (changed, _) => sessions.Get(changed)));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        listening.ForEach(l => l.Dispose());
        listening.Clear();
    }
}
