using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Collection.Rules.Events;

/// <summary>An act of collection towards a person, or an attempt at one.</summary>
public abstract record Contact : CollectionEvent
{
    /// <summary>Who began the contact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    [JsonPropertyOrder(-2)]
    public Direction? Direction { get; init => field = DefinedWords.One(value); }

    /// <summary>The person it was with or meant for.</summary>
    [JsonPropertyOrder(-1)]
    public Recipient? Recipient { get; init; }

    /// <summary>Who collected.</summary>
    [JsonPropertyOrder(1)]
    public Actor? Actor { get; init; }

    /// <summary>What it was for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    [JsonPropertyOrder(1)]
    public ContactPurpose? Purpose { get; init => field = DefinedWords.One(value); }

    /// <summary>Where the number or address came from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    [JsonPropertyOrder(1)]
    public ContactSource? ContactSource { get; init => field = DefinedWords.One(value); }

    /// <summary>The words written or shown.</summary>
    [JsonPropertyOrder(1)]
    public string? Text { get; init; }

    /// <summary>The words spoken, in order.</summary>
    /// <exception cref="ArgumentException">The list holds null or was never created.</exception>
    [JsonPropertyOrder(1)]
    public ImmutableArray<Utterance>? Transcript { get; init => field = Lists.WithoutNulls(value); }

    /// <summary>What a person or a classifier found in the words.</summary>
    [JsonPropertyOrder(1)]
    public Said? Said { get; init; }

    /// <summary>Whether it disturbed the normal life of the person contacted.</summary>
    [JsonPropertyOrder(1)]
    public bool? DisturbedLife { get; init; }

    /// <summary>What proves the contact.</summary>
    /// <exception cref="ArgumentException">The list holds null or was never created.</exception>
    [JsonPropertyOrder(1)]
    public ImmutableArray<EvidenceItem>? Evidence { get; init => field = Lists.WithoutNulls(value); }
}
