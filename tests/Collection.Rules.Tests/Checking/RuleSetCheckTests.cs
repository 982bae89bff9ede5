using Collection.Rules.Checking;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Tests.Checking;

public sealed class RuleSetCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private const string Pack = """
        format: 1
        kind: pack
        id: test
        version: 1.0.0
        title: { zh: 测试, en: Test }
        checked_within_days: 365
        allow: [ { code: CR2101, reason: The source is being read again., until: 2026-12-01 } ]
        """;

    private const string Law = """
        format: 1
        kind: instrument
        id: test-rules
        title: { zh: 测试规定, en: Test rules }
        issuer: { zh: 测试机关, en: Test authority }
        force: law
        numbering: article
        in_force: { from: 2022-01-01 }
        provisions:
          "1":
            gist: { zh: 不得如此。, en: It must not be done. }
            checked: 2020-01-01
        """;

    [Fact]
    public void A_pack_allows_a_warning_in_its_files_until_the_day_before_the_last()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", Pack);
        folder.Write("law.yaml", Law);

        RuleSetCheck.Run(new DateOnly(2026, 11, 30), folder.Root).Diagnostics.Should().BeEmpty();
        RuleSetCheck.Run(new DateOnly(2026, 12, 1), folder.Root).Diagnostics.Select(d => d.Code)
            .Should().BeEquivalentTo(DiagnosticCode.StaleCheck, DiagnosticCode.AllowanceEnded);
    }

    [Fact]
    public void Rules_come_with_warnings_but_not_with_errors()
    {
        using var folder = new TemporaryFolder();
        folder.Write("law.yaml", Law);

        RuleSetCheck.Run(Today, folder.Root).RuleSet.Should().NotBeNull();
        folder.Write("second.yaml", Law);
        RuleSetCheck.Run(Today, folder.Root).RuleSet.Should().BeNull();
    }

    [Fact]
    public void A_version_that_is_no_longer_in_force_need_not_be_checked_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", Pack.Replace("allow: [", "note: \"", StringComparison.Ordinal).Replace("} ]", "\"", StringComparison.Ordinal));
        folder.Write("law.yaml", Law.Replace("{ from: 2022-01-01 }", "{ from: 2022-01-01, until: 2026-01-01 }", StringComparison.Ordinal));

        RuleSetCheck.Run(Today, folder.Root).Diagnostics.Should().BeEmpty();
    }
}
