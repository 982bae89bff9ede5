using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Collection.Rules.Law;

/// <summary>The instruments and provisions that rules may cite.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LawRegister
{
    private readonly FrozenDictionary<string, Instrument> instruments;
    private readonly FrozenDictionary<string, Provision> provisions;

    private LawRegister(ImmutableArray<Instrument> all)
    {
        Instruments = all;
        instruments = all.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        provisions = all.SelectMany(i => i.Provisions).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The register without any instrument.</summary>
    public static LawRegister Empty { get; } = new([]);

    /// <summary>All instruments, in the order given.</summary>
    public ImmutableArray<Instrument> Instruments { get; }

    /// <summary>Builds a register.</summary>
    /// <param name="instruments">The instruments, each id once.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">An instrument or one of its provisions stands twice.</exception>
    public static LawRegister Create(IEnumerable<Instrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        ImmutableArray<Instrument> all = [.. instruments];
        ThrowIfRepeated(all.Select(i => i.Id));
        ThrowIfRepeated(all.SelectMany(i => i.Provisions).Select(p => p.Id));
        return new LawRegister(all);
    }

    /// <summary>The instrument with an id, or null.</summary>
    /// <param name="id">The id, such as civil-code.</param>
    /// <returns>Null when the register has none.</returns>
    public Instrument? FindInstrument(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return instruments.GetValueOrDefault(id);
    }

    /// <summary>The provision with an id, or null.</summary>
    /// <param name="id">The instrument and the place, such as civil-code/1033(1).</param>
    /// <returns>Null when the register has none.</returns>
    public Provision? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return provisions.GetValueOrDefault(id);
    }

    private static void ThrowIfRepeated(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!seen.Add(id))
            {
                throw new ArgumentException($"'{id}' stands twice in the register.", nameof(ids));
            }
        }
    }
}
