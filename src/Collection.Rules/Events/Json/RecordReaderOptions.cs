namespace Collection.Rules.Events.Json;

/// <summary>The limits under which records are read.</summary>
public sealed record RecordReaderOptions
{
    /// <summary>How many bytes a line may have without its line break.</summary>
    /// <remarks>One mebibyte unless set; a longer line is a problem and is skipped without being kept.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1024 * 1024;
}
