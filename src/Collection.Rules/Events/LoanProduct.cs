using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What kind of credit the loan is.</summary>
[JsonConverter(typeof(WordConverter<LoanProduct>))]
public enum LoanProduct
{
    /// <summary>Consumer credit concluded and drawn online.</summary>
    OnlineConsumerCredit,

    /// <summary>Credit card debt.</summary>
    CreditCard,

    /// <summary>Another personal loan of a licensed lender.</summary>
    PersonalLoan,

    /// <summary>A loan secured by a home.</summary>
    Mortgage,

    /// <summary>A loan for a car.</summary>
    AutoLoan,

    /// <summary>A loan between persons or firms outside the licensed trade.</summary>
    PrivateLoan,

    /// <summary>Another debt.</summary>
    Other,
}
