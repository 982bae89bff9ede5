using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Collection.Rules.Hosting;

/// <summary>The evaluators of an app by name, each always that of the newest good rules.</summary>
/// <remarks>
/// Thread-safe. An evaluator that was handed out keeps its rules, so that every answer is by one pack and never
/// by parts of two: ask anew for each piece of work.
/// </remarks>
public sealed class RuleEvaluatorMonitor : IDisposable
{
    private readonly IOptionsMonitor<CollectionRulesOptions> options;
    private readonly LoadedPacks loaded;
    private readonly HashSet<string> names;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly ConcurrentDictionary<string, Lazy<WatchedPack>> packs = new(StringComparer.Ordinal);

    internal RuleEvaluatorMonitor(IOptionsMonitor<CollectionRulesOptions> options, LoadedPacks loaded, IEnumerable<PackName> names, TimeProvider time, ILogger logger)
    {
        this.names = [.. names.Select(n => n.Value)];
        this.options = options;
        this.loaded = loaded;
        this.time = time;
        this.logger = logger;
    }

    /// <summary>The evaluator registered without a name.</summary>
    /// <exception cref="OptionsValidationException">Its rules cannot be used; every reason is listed.</exception>
    public RuleEvaluator Current => Get(Options.DefaultName);

    /// <summary>The evaluator of a name.</summary>
    /// <param name="name">The name; null or empty for the one without.</param>
    /// <returns>An evaluator by the newest good rules.</returns>
    /// <exception cref="InvalidOperationException">There are no rules of that name.</exception>
    /// <exception cref="OptionsValidationException">Its rules cannot be used; every reason is listed.</exception>
    public RuleEvaluator Get(string? name) => PackOf(name).Evaluator;

    /// <summary>A token that fires when the rules of a name change.</summary>
    /// <param name="name">The name; null or empty for the one without.</param>
    /// <returns>A token for one change; take a new one after it.</returns>
    /// <exception cref="InvalidOperationException">There are no rules of that name.</exception>
    public IChangeToken GetChangeToken(string? name = null) => PackOf(name).Token;

    /// <summary>Tells of rules that are newly in use.</summary>
    /// <param name="name">The name; null or empty for the one without.</param>
    /// <param name="listener">Gets the name and the new evaluator, on a thread of the pool.</param>
    /// <returns>Ends the telling when disposed.</returns>
    /// <exception cref="InvalidOperationException">There are no rules of that name.</exception>
    public IDisposable OnChange(string? name, Action<string, RuleEvaluator> listener)
    {
        ArgumentNullException.ThrowIfNull(listener);
        return PackOf(name).Changed.Add(evaluator => listener(name ?? Options.DefaultName, evaluator));
    }

    /// <summary>Tells of changed rules that were rejected, while the old ones stay in use.</summary>
    /// <param name="name">The name; null or empty for the one without.</param>
    /// <param name="listener">Gets every reason, on a thread of the pool.</param>
    /// <returns>Ends the telling when disposed.</returns>
    /// <exception cref="InvalidOperationException">There are no rules of that name.</exception>
    public IDisposable OnRejected(string? name, Action<RejectedPack> listener)
    {
        ArgumentNullException.ThrowIfNull(listener);
        return PackOf(name).Rejected.Add(listener);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (Lazy<WatchedPack> pack in packs.Values.Where(p => p.IsValueCreated))
        {
            pack.Value.Dispose();
        }
    }

    private WatchedPack PackOf(string? name) =>
        names.Contains(name ?? Options.DefaultName)
            ? packs.GetOrAdd(name ?? Options.DefaultName, key => new Lazy<WatchedPack>(() => Open(key))).Value
            : throw new InvalidOperationException($"No rules are registered under the name '{name}'; there are: {string.Join(", ", names.Select(n => $"'{n}'"))}");

    private WatchedPack Open(string name)
    {
        // Asking for the options validates them, and that loads the rules.
        CollectionRulesOptions wanted = options.Get(name);
        (PackCheck check, string state) = loaded[name];
        return new WatchedPack(name, wanted, check, state, time, logger);
    }
}
