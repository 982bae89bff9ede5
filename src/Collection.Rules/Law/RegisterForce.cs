namespace Collection.Rules.Law;

/// <summary>How strongly provisions of a register bind.</summary>
internal static class RegisterForce
{
    public static LegalForce ForceOf(this LawRegister register, Provision provision) =>
        register.FindInstrument(provision.InstrumentId)!.Force;
}
