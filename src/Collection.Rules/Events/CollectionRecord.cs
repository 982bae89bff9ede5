using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>One record of the input: the case, or something that happened in it.</summary>
/// <remarks>
/// Immutable and thread-safe. The hierarchy is closed. A null property means that the fact is unknown.
/// Lists compare by reference, so two records are the same in content where their JSON is the same.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CollectionCase), "case")]
[JsonDerivedType(typeof(PhoneCall), "phone_call")]
[JsonDerivedType(typeof(TextMessage), "text_message")]
[JsonDerivedType(typeof(InstantMessage), "instant_message")]
[JsonDerivedType(typeof(Email), "email")]
[JsonDerivedType(typeof(Letter), "letter")]
[JsonDerivedType(typeof(Visit), "visit")]
[JsonDerivedType(typeof(PublicPost), "public_post")]
[JsonDerivedType(typeof(ConsentGiven), "consent_given")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consent_withdrawn")]
[JsonDerivedType(typeof(StopRequested), "stop_requested")]
[JsonDerivedType(typeof(WrongNumberTold), "wrong_number_told")]
[JsonDerivedType(typeof(HoursAgreed), "hours_agreed")]
[JsonDerivedType(typeof(PlanAgreed), "plan_agreed")]
[JsonDerivedType(typeof(PlanBreached), "plan_breached")]
[JsonDerivedType(typeof(BalancePosted), "balance_posted")]
[JsonDerivedType(typeof(DebtDisputed), "debt_disputed")]
[JsonDerivedType(typeof(DebtSettled), "debt_settled")]
[JsonDerivedType(typeof(DebtWaived), "debt_waived")]
[JsonDerivedType(typeof(OutsourcingNotified), "outsourcing_notified")]
[JsonDerivedType(typeof(DataShared), "data_shared")]
[JsonDerivedType(typeof(ContactsCollected), "contacts_collected")]
[JsonDerivedType(typeof(DebtorUnreachable), "debtor_unreachable")]
[JsonDerivedType(typeof(ComplaintFiled), "complaint_filed")]
public abstract record CollectionRecord
{
    /// <summary>The name of the record, unique in the input.</summary>
    [JsonPropertyOrder(-5)]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    /// <summary>The id of the case that it is or belongs to.</summary>
    internal string OwnCaseId => this is CollectionEvent { CaseId: var caseId } ? caseId : Id;

    // Abstract, so that no other assembly can add a kind of record: a constructor alone would leave the copy one open.
    private protected abstract string TypeWord { get; }

    /// <summary>The type and the id, and none of the content.</summary>
    /// <remarks>Records hold personal data; what lands in a log by accident shall not.</remarks>
    /// <returns>Such as <c>phone_call E7</c>.</returns>
    public sealed override string ToString() => $"{TypeWord} {Id}";
}
