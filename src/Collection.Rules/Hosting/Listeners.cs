using System.Collections.Immutable;

namespace Collection.Rules.Hosting;

/// <summary>Those who want to be told of something.</summary>
/// <remarks>Thread-safe; one who comes or goes during a telling is told the next time.</remarks>
internal sealed class Listeners<T>
{
    private ImmutableList<Action<T>> all = [];

    /// <summary>Adds a listener, until what is returned is disposed.</summary>
    public IDisposable Add(Action<T> listener)
    {
        ImmutableInterlocked.Update(ref all, list => list.Add(listener));
        return new Subscription(() => ImmutableInterlocked.Update(ref all, list => list.Remove(listener)));
    }

    /// <summary>Tells all; the mistake of one keeps the others from nothing.</summary>
    /// <param name="news">What is told.</param>
    /// <param name="failed">Told of the mistake of a listener.</param>
    public void Tell(T news, Action<Exception> failed)
    {
        foreach (Action<T> listener in all)
        {
            try
            {
                listener(news);
            }
            catch (Exception exception)
            {
                failed(exception);
            }
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
