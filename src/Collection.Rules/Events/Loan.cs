using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>The loan that is collected.</summary>
public sealed record Loan
{
    /// <summary>What kind of credit it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LoanProduct? Product { get; init => field = DefinedWords.One(value); }

    /// <summary>What the money was for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LoanPurpose? Purpose { get; init => field = DefinedWords.One(value); }

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
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LoanStatus? Status { get; init => field = DefinedWords.One(value); }

    /// <summary>The charges the borrower was told of beforehand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<FeeKind>? DisclosedFees { get; init => field = DefinedWords.All(value); }

    /// <summary>How often the loan was rolled over; zero means never.</summary>
    public int? Rollovers { get; init; }
}
