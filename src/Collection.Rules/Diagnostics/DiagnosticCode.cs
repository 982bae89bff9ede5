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

    // CR2xxx: the law.
    public const string UnknownInstrument = "CR2001";
    public const string UnknownProvision = "CR2002";
    public const string NoSuchArticle = "CR2003";
    public const string NotInForce = "CR2004";
    public const string BadPinpoint = "CR2005";
    public const string OverlappingVersions = "CR2006";
    public const string EffectTooStrong = "CR2007";
    public const string ParameterGap = "CR2008";

    // CR3xxx: logic and tests.
    public const string UnusedElement = "CR3001";
    public const string RecursiveElement = "CR3002";
    public const string OverrideCycle = "CR3003";
    public const string NoTests = "CR3004";
    public const string BadTest = "CR3005";
    public const string NestedCount = "CR3006";
}
