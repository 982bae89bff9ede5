using System.Collections.Immutable;

namespace Collection.Rules.Law;

/// <summary>A law, rule, standard or convention that provisions are cited from.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Instrument
{
    /// <summary>The permanent id, such as civil-code.</summary>
    public required string Id { get; init; }

    /// <summary>The full title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The usual short title; the full one where none is usual.</summary>
    public required LocalizedText Short { get; init; }

    /// <summary>The document or standard number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public required LocalizedText Issuer { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>How its parts are numbered.</summary>
    public required Numbering Numbering { get; init; }

    /// <summary>The number of its last article, or null where unknown.</summary>
    public int? LastArticle { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>The provisions in the register, in the order of the files.</summary>
    public required ImmutableArray<Provision> Provisions { get; init; }

    /// <summary>The citation of a place in this instrument.</summary>
    /// <param name="pinpoint">The place.</param>
    /// <returns>The full title with the place in Chinese; the short title with the place in English.</returns>
    /// <remarks>Standards are cited with their number in Chinese. Titles quoted inside the title take single marks (〈〉).</remarks>
    public LocalizedText Cite(Pinpoint pinpoint)
    {
        ArgumentNullException.ThrowIfNull(pinpoint);
        string title = Title.In(Language.Zh).Replace('《', '〈').Replace('》', '〉');
        string number = Numbering == Numbering.Clause && Number is not null ? $"（{Number}）" : string.Empty;
        return new LocalizedText
        {
            Zh = $"《{title}》{number}{PinpointSyntax.InChinese(pinpoint)}",
            En = Short.In(Language.En) + PinpointSyntax.InEnglish(pinpoint),
        };
    }

    /// <inheritdoc />
    public override string ToString() => Id;
}
