namespace Collection.Rules.Diagnostics;

/// <summary>The permanent codes of diagnostics: never renumbered, never reused.</summary>
internal static class DiagnosticCode
{
    // CR0xxx: the text of a file.
    public const string InvalidYaml = "CR0001";
    public const string InvalidEncoding = "CR0002";
    public const string FileTooLarge = "CR0003";
    public const string TooDeep = "CR0004";
    public const string ScalarTooLong = "CR0005";
    public const string TooManyNodes = "CR0006";
    public const string AnchorOrAlias = "CR0007";
    public const string Tag = "CR0008";
    public const string Tab = "CR0009";
    public const string DuplicateKey = "CR0010";
    public const string SeveralDocuments = "CR0011";
    public const string FullWidthPunctuation = "CR0012";
    public const string UnreadableFile = "CR0013";
    public const string ByteOrderMark = "CR0014";

    // CR1xxx: shape, names and types.
    public const string UnknownKey = "CR1001";
    public const string MissingKey = "CR1002";
    public const string WrongShape = "CR1003";
    public const string UnknownWord = "CR1004";
    public const string BadValue = "CR1005";
    public const string UnquotedTime = "CR1006";
    public const string NullValue = "CR1007";
    public const string UnsupportedFormat = "CR1008";
    public const string DuplicateId = "CR1009";
    public const string BadId = "CR1010";
    public const string MissingLanguage = "CR1011";
    public const string IdElsewhere = "CR1012";
    public const string UnknownFact = "CR1101";
    public const string FactNotOfEvent = "CR1102";
    public const string WrongOperator = "CR1103";
    public const string WrongOperandType = "CR1104";
    public const string UnknownParameter = "CR1105";
    public const string UnknownElement = "CR1106";
    public const string UnknownSignal = "CR1107";
    public const string UnknownRule = "CR1108";
    public const string UnknownFixture = "CR1109";
    public const string UnknownPlaceholder = "CR1110";
    public const string UnknownPerson = "CR1111";

    // CR2xxx: the law.
    public const string UnknownInstrument = "CR2001";
    public const string UnknownProvision = "CR2002";
    public const string NoSuchArticle = "CR2003";
    public const string NotInForce = "CR2004";
    public const string BadPinpoint = "CR2005";
    public const string OverlappingVersions = "CR2006";
    public const string EffectTooStrong = "CR2007";
    public const string ParameterGap = "CR2008";

    // CR21xx: the law over time; found by a check.
    public const string StaleCheck = "CR2101";
    public const string AnnouncementDue = "CR2102";
    public const string FigureOutlivesCitation = "CR2103";
    public const string FigureOutlivesBasis = "CR2104";
    public const string FigureMissing = "CR2105";
    public const string CitationNotInForce = "CR2106";
    public const string CitationBindsOthers = "CR2107";

    // CR22xx: several packs together.
    public const string ForeignName = "CR2201";
    public const string Loosens = "CR2202";
    public const string NotTightenable = "CR2203";
    public const string WeakOverride = "CR2204";
    public const string ForeignPresumption = "CR2205";
    public const string TightensNothing = "CR2206";
    public const string TightenedToZero = "CR2207";

    // CR3xxx: logic and tests.
    public const string UnusedElement = "CR3001";
    public const string RecursiveElement = "CR3002";
    public const string OverrideCycle = "CR3003";
    public const string NoTests = "CR3004";
    public const string BadTest = "CR3005";
    public const string NestedCount = "CR3006";

    // CR31xx: the logic of conditions and between rules; found by a check.
    public const string NeverTrue = "CR3101";
    public const string AlwaysTrue = "CR3102";
    public const string EitherOr = "CR3103";
    public const string ScopeUnbound = "CR3104";
    public const string ElementsOutOfScope = "CR3105";
    public const string ExceptionNever = "CR3106";
    public const string ExceptionAlways = "CR3107";
    public const string DeepNesting = "CR3108";
    public const string UnusedParameter = "CR3109";
    public const string UnusedSignal = "CR3110";
    public const string UnusedFixture = "CR3111";
    public const string RulesConflict = "CR3112";
    public const string RulesAlike = "CR3113";

    // CR32xx: the tests beside rules; found by a check.
    public const string NoViolatingTest = "CR3201";
    public const string NoLawfulTest = "CR3202";
    public const string NoBoundaryTest = "CR3203";
    public const string ImpossibleVerdict = "CR3204";
    public const string DuplicateTestName = "CR3205";

    // CR33xx: warnings that are allowed.
    public const string AllowanceEnded = "CR3301";
    public const string AllowanceUnused = "CR3302";
    public const string NotAllowable = "CR3303";
}
