namespace Collection.Rules.Cli.Input;

/// <summary>All that was read and checked, to be judged case by case.</summary>
internal sealed record StoredInput(RecordStore Store, InputTally Tally) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => Store.Dispose();
}
