using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Collection.Rules.Facts;

namespace Collection.Rules.Decisions;

/// <summary>Replaces personal values by tokens.</summary>
/// <remarks>The same value gives the same token within one record. Whoever holds the values can recompute them: tokens hide names, they do not make them anonymous.</remarks>
internal sealed partial class PersonalFieldMask(PersonalFields fields, string salt)
{
    private const int TokenDigits = 12;

    /// <summary>The id of a person, case or event.</summary>
    public string Name(string id) => fields.HasFlag(PersonalFields.Names) ? Token(id) : Number(id);

    public string? NameOrNull(string? id) => id is null ? null : Name(id);

    /// <summary>Words spoken or written.</summary>
    public string Quote(string text) => fields.HasFlag(PersonalFields.Texts) ? Token(text) : Number(text);

    /// <summary>The value of a fact: an id is masked as one, other values only as numbers.</summary>
    public string Value(string value, Fact? fact) => fact?.Type switch
    {
        FactType.Id => Name(value),
        FactType.IdList when value is ['[', .., ']'] => $"[{string.Join(", ", value[1..^1].Split(", ").Select(Name))}]",
        FactType.Instant or FactType.Date or FactType.Boolean or FactType.Word or FactType.WordList => value,
        _ => Number(value),
    };

    private string Number(string text) =>
        fields.HasFlag(PersonalFields.Numbers) ? LongNumber().Replace(text, match => Token(match.Value)) : text;

    private string Token(string value)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{salt}\n{value}")));
        return $"~{Convert.ToHexStringLower(hash)[..TokenDigits]}";
    }

    [GeneratedRegex("[0-9]{5,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongNumber();
}
