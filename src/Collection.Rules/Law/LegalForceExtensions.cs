namespace Collection.Rules.Law;

/// <summary>Questions about legal force.</summary>
public static class LegalForceExtensions
{
    /// <summary>Whether breaking such an instrument breaks the law.</summary>
    /// <param name="force">The force of the instrument.</param>
    /// <returns>True from the normative document upwards; false for soft sources.</returns>
    public static bool BindsAsLaw(this LegalForce force) => force >= LegalForce.NormativeDocument;
}
