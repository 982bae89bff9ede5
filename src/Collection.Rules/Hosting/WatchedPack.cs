using Collection.Rules.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Collection.Rules.Hosting;

/// <summary>The rules of one name: those in use, and the files they are followed on.</summary>
/// <remarks>Thread-safe. A look that is not done when the next is due takes its place.</remarks>
internal sealed class WatchedPack : IDisposable
{
    private readonly string name;
    private readonly string shown;
    private readonly CollectionRulesOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Lock looking = new();
    private readonly ITimer? timer;
    private RuleEvaluator evaluator;
    private CancellationTokenSource change = new();
    private string used;
    private string seen;

    public WatchedPack(string name, CollectionRulesOptions options, PackCheck first, string state, TimeProvider time, ILogger logger)
    {
        this.name = name;
        shown = name.Length == 0 ? "(default)" : name;
        this.options = options;
        this.time = time;
        this.logger = logger;
        evaluator = first.Evaluator!;
        used = seen = state;
        Announce(evaluator, first.Tests);
        if (options.WatchEvery is { } interval)
        {
            timer = time.CreateTimer(_ => Look(), state: null, interval, interval);
        }
    }

    /// <summary>Told of rules that are now in use.</summary>
    public Listeners<RuleEvaluator> Changed { get; } = new();

    /// <summary>Told of rules that are not.</summary>
    public Listeners<RejectedPack> Rejected { get; } = new();

    /// <summary>The rules in use.</summary>
    public RuleEvaluator Evaluator => Volatile.Read(ref evaluator);

    /// <summary>Fires when the rules in use are others than now.</summary>
    public IChangeToken Token => new CancellationChangeToken(Volatile.Read(ref change).Token);

    /// <inheritdoc />
    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        if (!looking.TryEnter())
        {
            return;
        }

        try
        {
            string state = StateNow();
            bool isSettled = string.Equals(state, seen, StringComparison.Ordinal);
            seen = state;
            if (isSettled && !string.Equals(state, used, StringComparison.Ordinal))
            {
                used = state;
                Take(PackCheck.Of(options, time));
            }
        }
        finally
        {
            looking.Exit();
        }
    }

    private string StateNow()
    {
        try
        {
            return FolderState.Of(options.Folders);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder may be renamed away for a moment; a state of its own is not settled before the next look.
            return exception.Message;
        }
    }

    private void Take(PackCheck check)
    {
        if (check.Evaluator is { } next)
        {
            Volatile.Write(ref evaluator, next);
            Announce(next, check.Tests);
            CancellationTokenSource fired = Interlocked.Exchange(ref change, new CancellationTokenSource());
            Fire(fired);
            Changed.Tell(next, Failed);
            return;
        }

        RuleTelemetry.PackLoaded(evaluator.Rules.Label, isAccepted: false);
        logger.Rejected(shown, check.Reasons.Length, evaluator.Rules.Label);
        foreach (string reason in check.Reasons)
        {
            logger.Reason(shown, reason);
        }

        Rejected.Tell(new RejectedPack { Name = name, Reasons = check.Reasons }, Failed);
    }

    private void Announce(RuleEvaluator now, int tests)
    {
        RuleTelemetry.PackLoaded(now.Rules.Label, isAccepted: true);
        logger.InUse(shown, now.Rules.Label, now.Rules.Rules.Length, tests, now.Rules.Digest);
    }

    // A listener's mistake must not end the timer's thread, and with it the process.
    private void Fire(CancellationTokenSource token)
    {
        try
        {
            token.Cancel();
        }
        catch (AggregateException exception)
        {
            Failed(exception);
        }
    }

    private void Failed(Exception exception) => logger.ListenerFailed(shown, exception);
}
