using System.Collections.Concurrent;

namespace Collection.Rules.Hosting;

/// <summary>Hands what validation has loaded over to the monitor, so that it is loaded once.</summary>
internal sealed class LoadedPacks(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (PackCheck Check, string State)> checks = new(StringComparer.Ordinal);

    public PackCheck Load(string name, CollectionRulesOptions options)
    {
        // Looked at before it is read: what changes in between is taken up as a change.
        string state = FolderState.Of(options.Folders);
        PackCheck check = PackCheck.Of(options, time);
        checks[name] = (check, state);
        return check;
    }

    /// <summary>What was loaded for a name that is registered.</summary>
    public (PackCheck Check, string State) this[string name] => checks[name];
}
