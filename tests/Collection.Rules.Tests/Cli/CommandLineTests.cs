using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_a_verb_the_usage_is_wrong()
    {
        CliRun run = CliRun.Of();

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("--help");
    }

    [Theory]
    [InlineData("audit", "--format", "sarfi", "sarif")]
    [InlineData("audit", "--min-verdict", "violaton", "violation")]
    [InlineData("audit", "--fail-on", "prima_face", "prima_facie")]
    [InlineData("audit", "--on-error", "skp", "skip")]
    [InlineData("audit", "--pack", "cm", "cn")]
    [InlineData("explain", "--format", "jsn", "json")]
    public void A_misspelt_word_is_a_usage_error_that_names_the_nearest(string verb, string option, string word, string nearest)
    {
        string[] needed = string.Equals(verb, "explain", StringComparison.Ordinal) ? ["--event", "E1", "--rule", TestPack.Contact] : [];

        CliRun run = CliRun.Of([verb, "-", option, word, .. needed]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($"did you mean '{nearest}'?");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Verdicts_that_are_no_findings_cannot_be_asked_for()
    {
        CliRun run = CliRun.Of("audit", "-", "--fail-on", "excused");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("violation, presumed_violation, prima_facie, departure, needs_review, undetermined");
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_no_list_of_arguments()
    {
        CliRun run = CliRun.WithTestPack("audit", "@nothing");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("@nothing: cannot be read");
    }

    [Fact]
    public void Help_documents_every_exit_code_and_the_options_of_a_verb()
    {
        CliRun root = CliRun.Of("--help");
        CliRun audit = CliRun.Of("audit", "--help");

        root.ExitCode.Should().Be(ExitCode.Success);
        root.Out.Should().ContainAll("Exit codes:", "0 ", "1 ", "2 ", "3 ", "130 ");
        audit.Out.Should().ContainAll("--pack", "--rules", "--format", "--lang", "--rule", "--min-verdict", "--fail-on", "--on-error", "--all", "--output");
        audit.Out.Should().Contain("and still gives exit code 3");
    }

    [Fact]
    public void What_a_file_name_holds_cannot_steer_the_terminal()
    {
        CliRun run = CliRun.WithTestPack("audit", "no\u001b[2Jfile\u202e");

        run.Error.Should().NotContain("\u001b").And.NotContain("\u202e").And.Contain("\\u{001B}");
    }
}
