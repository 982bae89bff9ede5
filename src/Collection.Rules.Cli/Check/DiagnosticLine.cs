using Collection.Rules.Cli.Output;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>A diagnostic as a line for a person, in the form that MSBuild and editors recognise.</summary>
/// <remarks>The words error and warning are part of that form and stay in English; so do the details of a message.</remarks>
internal static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic, Language language) => TerminalText.Clean(In(diagnostic, language).ToString());

    /// <summary>The diagnostic with a message that begins, for readers of Chinese, with what its code means.</summary>
    public static Diagnostic In(Diagnostic diagnostic, Language language) =>
        language == Language.Zh && DiagnosticPages.ChineseTitleOf(diagnostic.Code) is { } title
            ? diagnostic with { Message = $"{title}：{diagnostic.Message}" }
            : diagnostic;
}
