using System.Globalization;
using Collection.Rules.Cli.Output;
using Collection.Rules.Findings;
using Spectre.Console;

namespace Collection.Rules.Cli.Reports;

/// <summary>Plain text, or text with colours and line breaks that fit the terminal.</summary>
internal sealed class TextPage : IDisposable
{
    private const int PlainTableWidth = 120;

    private readonly StreamWriter writer;
    private readonly IAnsiConsole console;
    private readonly bool isTerminal;
    private readonly Language language;

    public TextPage(Stream output, ReportContext context)
        : this(output, context.Language, context.Terminal)
    {
    }

    /// <param name="output">Where it is written; stays open.</param>
    /// <param name="language">The language of its labels.</param>
    /// <param name="terminal">The terminal that shows it; null where it goes to a file or a pipe.</param>
    public TextPage(Stream output, Language language, CliConsole? terminal)
    {
        this.language = language;
        writer = new StreamWriter(output, CliConsole.Encoding, leaveOpen: true) { NewLine = "\n" };
        isTerminal = terminal?.Width is not null;
        console = AnsiConsole.Create(Settings(writer, terminal?.HasColours == true));
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = terminal?.Width ?? PlainTableWidth;
    }

    public void Heading(string text)
    {
        Line();
        Paragraph(0, text, new Style(decoration: Decoration.Bold));
    }

    public void Line() => writer.WriteLine();

    /// <summary>A paragraph; on a terminal it is broken at the edge and keeps its indent.</summary>
    public void Paragraph(int indent, string text, Style? style = null)
    {
        string clean = TerminalText.Clean(text);
        if (isTerminal)
        {
            console.Write(new Padder(new Text(clean, style), new Padding(indent, 0, 0, 0)));
        }
        else
        {
            writer.WriteLine(new string(' ', indent) + clean);
        }
    }

    public void Labelled(int indent, LabelledText line) =>
        Paragraph(indent, line.Label.Length == 0 ? line.Text : Phrase.Labelled(language, line.Label, line.Text));

    /// <summary>A table without the blank ends of its lines; wide characters take two columns.</summary>
    public void Table(Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        IAnsiConsole plain = AnsiConsole.Create(Settings(text, hasColours: false));
        plain.Profile.Capabilities.Unicode = true;
        plain.Profile.Width = console.Profile.Width;
        plain.Write(table);
        foreach (string line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>A cell whose text steers nothing and marks up nothing.</summary>
    public static Text Cell(string text) => new(TerminalText.Clean(text));

    /// <summary>The colour of a verdict, which repeats its word and never replaces it.</summary>
    public static Style StyleOf(Verdict verdict) => verdict switch
    {
        Verdict.Violation or Verdict.PresumedViolation => new Style(Color.Red),
        Verdict.PrimaFacie or Verdict.Departure => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    private static AnsiConsoleSettings Settings(TextWriter writer, bool hasColours) => new()
    {
        Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
        // The report must not depend on where it is made.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    };
}
