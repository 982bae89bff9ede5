using Microsoft.Extensions.Hosting;
using NRules;

namespace Collection.Rules.NRules;

/// <summary>Asks for the factory before a host starts, so that rules with mistakes stop it then and not at the first request.</summary>
internal sealed class CompileAtStart(ISessionFactory factory) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
