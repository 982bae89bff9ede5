namespace Collection.Rules.Events.Json;

/// <summary>The limits under which records are read.</summary>
public sealed record RecordReaderOptions
{
    private const int MaxMaxLineBytes = 256 * 1024 * 1024;

    /// <summary>How many bytes a line may have without its line break.</summary>
    /// <remarks>One mebibyte unless set, 256 at most; a longer line is a problem and is skipped without being kept.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 byte to 256 mebibytes.</exception>
    public int MaxLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxMaxLineBytes);
            field = value;
        }
    } = 1024 * 1024;
}
