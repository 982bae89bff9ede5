using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>The case: who lent what to whom, and who else is concerned.</summary>
public sealed record CollectionCase : CollectionRecord
{
    /// <summary>The creditor or platform behind the claim.</summary>
    public Lender? Lender { get; init; }

    /// <summary>The loan that is collected.</summary>
    public Loan? Loan { get; init; }

    /// <summary>The person who borrowed.</summary>
    public Debtor? Debtor { get; init; }

    /// <summary>Everybody else the records name.</summary>
    /// <exception cref="ArgumentException">The list holds null or was never created.</exception>
    public ImmutableArray<Party>? Parties { get; init => field = Lists.WithoutNulls(value); }

    /// <summary>Which streams of records hold all that happened.</summary>
    public RecordCompleteness? Records { get; init; }

    private protected override string TypeWord => "case";
}
