using System.Collections.Concurrent;
using Collection.Rules.Hosting;
using Microsoft.Extensions.Logging;

namespace Collection.Rules.Tests.Hosting;

/// <summary>Keeps what is logged.</summary>
internal sealed class CapturingLogger : ILogger<RuleEvaluatorMonitor>
{
    private readonly ConcurrentQueue<string> lines = new();

    public IEnumerable<string> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
}
