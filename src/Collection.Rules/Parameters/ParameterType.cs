namespace Collection.Rules.Parameters;

/// <summary>The type of a dated value.</summary>
internal enum ParameterType
{
    Integer,
    Decimal,

    /// <summary>Percent a year.</summary>
    Percent,
    Money,
    Hours,

    /// <summary>Seconds.</summary>
    Duration,

    /// <summary>Words or ids.</summary>
    List,
}
