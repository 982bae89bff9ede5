using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class LegalForceTests
{
    [Fact]
    public void Sources_rise_from_the_house_rule_to_the_law() =>
        Enum.GetValues<LegalForce>().Should().Equal(
            LegalForce.House,
            LegalForce.Contract,
            LegalForce.SelfRegulatory,
            LegalForce.RecommendedStandard,
            LegalForce.NormativeDocument,
            LegalForce.LocalGovernmentRule,
            LegalForce.DepartmentalRule,
            LegalForce.LocalRegulation,
            LegalForce.JudicialInterpretation,
            LegalForce.AdministrativeRegulation,
            LegalForce.Law);

    [Fact]
    public void A_normative_document_binds_as_law_and_a_recommended_standard_does_not() =>
        Enum.GetValues<LegalForce>().Where(f => f.BindsAsLaw()).Should().Equal(
            LegalForce.NormativeDocument,
            LegalForce.LocalGovernmentRule,
            LegalForce.DepartmentalRule,
            LegalForce.LocalRegulation,
            LegalForce.JudicialInterpretation,
            LegalForce.AdministrativeRegulation,
            LegalForce.Law);
}
