using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>The loan that is collected.</summary>
public sealed record Loan
{
    /// <summary>What kind of credit it is.</summary>
    public LoanProduct? Product { get; init; }

    /// <summary>What the money was for.</summary>
    public LoanPurpose? Purpose { get; init; }

    /// <summary>The day of the contract.</summary>
    public DateOnly? ContractedOn { get; init; }

    /// <summary>The amount lent.</summary>
    public Money? Principal { get; init; }

    /// <summary>The agreed rate in percent a year.</summary>
    /// <remarks>Not negative; 23.9 means 23.9 percent. JSON takes no more than a million.</remarks>
    public decimal? AnnualRatePercent { get; init; }

    /// <summary>The reference rate on the day of the contract in percent a year, where the pack knows none.</summary>
    /// <remarks>The one-year loan prime rate; before 2015-09-01 the bank rate for loans of the same kind. Not negative; JSON takes no more than a million.</remarks>
    public decimal? ReferenceRatePercent { get; init; }

    /// <summary>The first day of arrears.</summary>
    public DateOnly? OverdueSince { get; init; }

    /// <summary>Whether the claim stands.</summary>
    public LoanStatus? Status { get; init; }

    /// <summary>The charges the borrower was told of beforehand.</summary>
    public ImmutableArray<FeeKind>? DisclosedFees { get; init; }

    /// <summary>How often the loan was rolled over; zero means never.</summary>
    public int? Rollovers { get; init; }
}
