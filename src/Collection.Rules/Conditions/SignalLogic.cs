using Collection.Rules.Lexicons;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides signals: what was recorded decides, what only the lexicon finds counts by its weight.</summary>
internal static class SignalLogic
{
    /// <summary>The strict reading, in which an indicative match is unknown.</summary>
    /// <param name="said">What the recorded facts say of the signal.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="reading">What the lexicons found.</param>
    public static Truth Strict(Truth said, BoundSignal signal, SignalReading reading)
    {
        SignalWeight? weight = reading.WeightOf(signal.Index);
        return said switch
        {
            Truth.Proven => Truth.Proven,
            // A person denied what the words say: neither source is believed blindly.
            Truth.Disproven => weight == SignalWeight.Decisive ? Truth.Unknown : Truth.Disproven,
            _ => weight == SignalWeight.Decisive ? Truth.Proven
                : weight == SignalWeight.Indicative || !reading.HasText ? Truth.Unknown
                : Truth.Disproven,
        };
    }

    /// <summary>The liberal reading, in which whatever calls for a person's review is taken as true.</summary>
    public static Truth Liberal(Truth said, BoundSignal signal, SignalReading reading) =>
        Strict(said, signal, reading) is Truth.Unknown && reading.WeightOf(signal.Index) is not null
            ? Truth.Proven
            : Strict(said, signal, reading);
}
