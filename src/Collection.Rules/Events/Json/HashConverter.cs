using System.Diagnostics.CodeAnalysis;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a SHA-256 in hexadecimal digits.</summary>
internal sealed class HashConverter : TextValueConverter<string>
{
    private const int Digits = 64;

    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length == Digits && text.All(char.IsAsciiHexDigit);
    }

    protected override string Format(string value) => value;

    protected override string Describe(string text) => "not a SHA-256: 64 hexadecimal digits";
}
