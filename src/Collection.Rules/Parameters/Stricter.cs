namespace Collection.Rules.Parameters;

/// <summary>In which direction a value becomes stricter for the collector.</summary>
internal enum Stricter
{
    Lower,
    Higher,

    /// <summary>Shorter permitted hours, within the old ones.</summary>
    Narrower,
}
