namespace Collection.Rules;

/// <summary>One text in Chinese and English.</summary>
/// <remarks>Immutable and thread-safe. Either language may be missing; <see cref="In"/> falls back to the other.</remarks>
public sealed record LocalizedText
{
    /// <summary>The Simplified Chinese text, or null.</summary>
    public string? Zh { get; init; }

    /// <summary>The English text, or null.</summary>
    public string? En { get; init; }

    /// <summary>The text in one language, else in the other, else empty.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Never null.</returns>
    public string In(Language language) =>
        (language == Language.Zh ? Zh ?? En : En ?? Zh) ?? string.Empty;

    /// <inheritdoc />
    public override string ToString() => In(Language.En);
}
