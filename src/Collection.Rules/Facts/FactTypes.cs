namespace Collection.Rules.Facts;

/// <summary>Names of fact types for people.</summary>
internal static class FactTypes
{
    public static string Describe(Fact fact) => fact.Type switch
    {
        FactType.Boolean => "true or false",
        FactType.Integer => "a whole number",
        FactType.Decimal => "a number",
        FactType.Money => "an amount of money",
        FactType.Instant => "an instant",
        FactType.Date => "a day",
        FactType.Hours => "hours of the day",
        FactType.Id => "an id",
        FactType.Text => "free text",
        FactType.Word => "a word of a list",
        FactType.WordList => "a list of words",
        FactType.IdList => "a list of ids",
        _ => "a nested record",
    };
}
