using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Facts recorded of consents, requests, plans, postings and the rest of a case's history.</summary>
internal static class HistoryFacts
{
    public static void Add(FactCatalogBuilder facts)
    {
        AddConsents(facts);
        AddRequests(facts);
        AddDebt(facts);
        AddData(facts);
    }

    private static void AddConsents(FactCatalogBuilder facts)
    {
        facts.Of<ConsentGiven, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<ConsentWithdrawn, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<ConsentGiven, string?>("to", e => e.To, "To whom it was addressed: lender or agency.");
        facts.Of<ConsentWithdrawn, string?>("to", e => e.To, "To whom it was addressed: lender or agency.");
        facts.Of<ConsentGiven, ConsentScope?>("scope", e => e.Scope, "What the consent allows.");
        facts.Of<ConsentWithdrawn, ConsentScope?>("scope", e => e.Scope, "What the consent allows.");
        facts.List<ConsentGiven, string>("about", e => e.About, "The people it concerns.");
        facts.List<ConsentWithdrawn, string>("about", e => e.About, "The people it concerns.");
        facts.Of<ConsentGiven, ConsentForm?>("form", e => e.Form, "How it was given.");
        facts.Of<ConsentWithdrawn, ConsentForm?>("form", e => e.Form, "How it was given.");
        facts.Of<ConsentGiven, Hours?>("window", e => e.Window, "The hours of the day it is for.");
        facts.Of<ConsentWithdrawn, Hours?>("window", e => e.Window, "The hours of the day it is for.");
        facts.Of<HoursAgreed, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<HoursAgreed, Hours?>("window", e => e.Window, "The hours of the day it is for.");
    }

    private static void AddRequests(FactCatalogBuilder facts)
    {
        facts.Of<StopRequested, string?>("by", e => e.By, "Whose act it was.");
        facts.List<StopRequested, string>("for", e => e.For, "The people who are not to be contacted.");
        facts.Of<StopRequested, string?>("to", e => e.To, "To whom it was addressed: lender or agency.");
        facts.Of<StopRequested, DateTimeOffset?>("received_at", e => e.ReceivedAt, "When the collector received it.");
        facts.Of<StopRequested, RequestChannel?>("channel", e => e.Channel, "By which channel it was made.");
        facts.Of<StopRequested, StopReason?>("reason", e => e.Reason, "Why contact is to stop.");
        facts.Of<WrongNumberTold, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<WrongNumberTold, string?>("number", e => e.Number, "The number or file number concerned.");
        facts.Of<WrongNumberTold, DateTimeOffset?>("received_at", e => e.ReceivedAt, "When the collector received it.");
        facts.Of<ComplaintFiled, ComplaintChannel?>("channel", e => e.Channel, "Where the complaint was filed.");
        facts.Of<ComplaintFiled, string?>("number", e => e.Number, "The number or file number concerned.");
        facts.Of<ComplaintFiled, DateOnly?>("answered_on", e => e.AnsweredOn, "The day it was answered.");
        facts.Derived<ComplaintFiled, int?>(
            "days_to_answer",
            c => DaysToAnswer((ComplaintFiled)c.Event, c.Day),
            "How many days after the complaint it was answered, the day of the complaint not counted.",
            "days");
    }

    private static void AddDebt(FactCatalogBuilder facts)
    {
        facts.Of<PlanAgreed, string?>("by", e => e.By, "Whose act it was.");
        facts.List<PlanAgreed, Instalment>("instalments", e => e.Instalments, "What is to be paid and when.");
        facts.Derived<PlanAgreed, int?>(
            "plan_years",
            c => YearsToPay((PlanAgreed)c.Event, c.Day),
            "For how many years from its day the plan runs; a year begun counts in full.",
            "years");
        facts.Of<PlanBreached, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<PlanBreached, DateOnly?>("broken_on", e => e.BrokenOn, "The day the plan was broken.");
        facts.Of<BalancePosted, Money?>("balance", e => e.Balance, "What is owed.");
        facts.Of<BalancePosted, DateOnly?>("as_of", e => e.AsOf, "The day the balance is for.");
        facts.Of<BalancePosted, BalanceBasis?>("basis", e => e.Basis, "What the balance rests on.");
        facts.Of<DebtDisputed, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<DebtDisputed, DisputeGround?>("ground", e => e.Ground, "Why the debt is disputed.");
        facts.Of<DebtSettled, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<DebtSettled, DischargeGround?>("ground", e => e.Ground, "How the debt ended.");
        facts.Of<DebtWaived, string?>("by", e => e.By, "Whose act it was.");
        facts.Of<DebtWaived, DischargeGround?>("ground", e => e.Ground, "How the debt ended.");
    }

    private static void AddData(FactCatalogBuilder facts)
    {
        facts.Of<OutsourcingNotified, string?>("to", e => e.To, "To whom it was addressed: lender or agency.");
        facts.Of<OutsourcingNotified, LawfulBasis?>("lawful_basis", e => e.LawfulBasis, "On which legal basis data were passed on.");
        facts.List<OutsourcingNotified, SharedData>("fields", e => e.Fields, "Which data were passed on.");
        facts.Of<DataShared, string?>("to", e => e.To, "To whom it was addressed: lender or agency.");
        facts.Of<DataShared, DataRecipient?>("to_kind", e => e.ToKind, "What kind of recipient got the data.");
        facts.Of<DataShared, bool?>("accurate", e => e.Accurate, "Whether the data were true and up to date.");
        facts.Of<DataShared, bool?>("announced", e => e.Announced, "Whether the person concerned had been told beforehand.");
        facts.Of<DataShared, LawfulBasis?>("lawful_basis", e => e.LawfulBasis, "On which legal basis data were passed on.");
        facts.List<DataShared, SharedData>("fields", e => e.Fields, "Which data were passed on.");
        facts.List<ContactsCollected, CollectedData>("fields", e => e.Fields, "Which data the app took.");
        facts.Of<ContactsCollected, bool?>("forced", e => e.Forced, "Whether the loan was refused without it.");
        facts.Of<DebtorUnreachable, int?>("attempts", e => e.Attempts, "Failed attempts in a row.", "attempts");
        facts.Of<DebtorUnreachable, int?>("days", e => e.Days, "Days in a row on which attempts failed.", "days");
    }

    private static int? DaysToAnswer(ComplaintFiled complaint, DateOnly filed) => complaint.AnsweredOn?.DayNumber - filed.DayNumber;

    /// <summary>Null unless the day of every payment is on record.</summary>
    private static int? YearsToPay(PlanAgreed plan, DateOnly agreed)
    {
        if (plan.Instalments is not { IsEmpty: false } instalments || instalments.Any(i => i.DueOn is null))
        {
            return null;
        }

        DateOnly last = instalments.Max(i => i.DueOn!.Value);
        int years = Math.Max(0, last.Year - agreed.Year);
        return last > agreed.AddYears(years) ? years + 1 : years;
    }
}
