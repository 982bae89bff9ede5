using Microsoft.Extensions.Logging;

namespace Collection.Rules.Hosting;

/// <summary>What is logged: packs, and mistakes in rule files. Nothing of an event.</summary>
internal static partial class PackLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Rules '{Name}' in use: {Packs}, {Rules} rules, tests passed: {Tests}, digest {Digest}")]
    public static partial void InUse(this ILogger logger, string name, string packs, int rules, int tests, string digest);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Changed rules '{Name}' are rejected, reasons: {Count}; {Packs} stays in use")]
    public static partial void Rejected(this ILogger logger, string name, int count, string packs);

    [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "Rules '{Name}': {Reason}")]
    public static partial void Reason(this ILogger logger, string name, string reason);

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "A listener to rules '{Name}' failed")]
    public static partial void ListenerFailed(this ILogger logger, string name, Exception exception);
}
