namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes an amount as text.</summary>
internal sealed class MoneyConverter : TextValueConverter<Money>
{
    public override bool TryParse(string text, out Money value) => Money.TryParse(text, out value);

    protected override string Format(Money value) => value.ToString();

    protected override string Describe(string text) => $"not an amount such as 20000.00 CNY{JsonWords.Figure(text)}";
}
