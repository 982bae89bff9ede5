namespace Collection.Rules.Findings;

/// <summary>Something on record that decides an element.</summary>
/// <remarks>Closed: facts, quotations, counts, times of day and past records.</remarks>
public abstract record Evidence
{
    private protected Evidence()
    {
    }

    private protected abstract void Seal();
}
