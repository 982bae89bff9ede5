namespace Collection.Rules.Law;

/// <summary>How strongly an instrument binds, from weakest to strongest.</summary>
/// <remarks>Compare members to find the stronger source; <see cref="LegalForceExtensions.BindsAsLaw"/> parts law from the rest.</remarks>
public enum LegalForce
{
    /// <summary>A rule that a firm gave itself.</summary>
    House,

    /// <summary>A promise between parties.</summary>
    Contract,

    /// <summary>A convention or guide of an industry association.</summary>
    SelfRegulatory,

    /// <summary>A recommended national standard, which binds nobody by itself.</summary>
    RecommendedStandard,

    /// <summary>A document of an authority below the rank of a rule (规范性文件).</summary>
    NormativeDocument,

    /// <summary>A rule of a local government (地方政府规章), which binds in its area.</summary>
    LocalGovernmentRule,

    /// <summary>A rule of a ministry or commission (部门规章).</summary>
    DepartmentalRule,

    /// <summary>A regulation of a local people's congress (地方性法规), which binds in its area.</summary>
    LocalRegulation,

    /// <summary>An interpretation by the Supreme People's Court or Procuratorate (司法解释).</summary>
    JudicialInterpretation,

    /// <summary>A regulation of the State Council (行政法规).</summary>
    AdministrativeRegulation,

    /// <summary>A law of the National People's Congress or its Standing Committee.</summary>
    Law,
}
