using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli.New;

public sealed class NewRuleCommandTests
{
    [Fact]
    public void The_draft_loads_and_its_tests_pass_with_nothing_left_open()
    {
        using var folder = new TemporaryFolder();

        CliRun made = CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house", "--basis", "civil-code/1033(1)", "--event", "visit");
        CliRun tested = CliRun.Of("test", folder.Root, "--coverage", "--mutate");

        made.ExitCode.Should().Be(ExitCode.Success);
        tested.ExitCode.Should().Be(ExitCode.Success, tested.Out + tested.Error);
        tested.Out.Should().Contain("3 passed, 0 failed").And.Contain("0 survivors");
        RuleSet.Load(Repository.PathOf("rules", "cn"), folder.Root).Find("house.visits.too-many")!.Status.Should().Be(RuleStatus.Draft);
    }

    [Theory]
    [InlineData("{ lender.kind: [ microloan, trust ] }", "kind: microloan")]
    [InlineData("{ lender.kind: microloan }", "product: online_consumer_credit")]
    [InlineData("{ lender.kind: bank }", "product: credit_card")]
    [InlineData("{ lender.kind: private_lender }", "product: private_loan")]
    [InlineData("{ actor.capacity: outsourced, lender.kind: { is_not: unlicensed } }", "capacity: outsourced")]
    [InlineData("{ loan.product: online_consumer_credit }", "product: online_consumer_credit")]
    [InlineData("{ lender.memberships: nifa }", "memberships: [ nifa ]")]
    [InlineData("{ lender.kind: microloan, lender.region: CN-SH }", "kind: microloan, memberships: [], region: CN-SH")]
    [InlineData("{ loan.product: { none_of: [ credit_card, mortgage ] } }", "memberships: []")]
    [InlineData("{ none: [ { lender.kind: private_lender, actor.capacity: private } ] }", "kind: bank")]
    [InlineData("{ none: [ { lender.kind: { is_not: consumer_finance } } ] }", "kind: consumer_finance")]
    public void The_situation_is_one_in_which_the_provision_binds(string binds, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("law.yaml", $$"""
            format: 1
            kind: instrument
            id: example-rules
            title: { zh: 例子, en: Example }
            issuer: { zh: 例子, en: Example }
            force: normative_document
            numbering: article
            in_force: { from: 2026-01-01 }
            binds: {{binds}}
            provisions: { "9": { gist: { zh: 不得。, en: It must not be. }, checked: 2026-01-01 } }
            """);

        CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house").ExitCode.Should().Be(ExitCode.Success);

        File.ReadAllText(folder.PathOf("visits/too-many.fixtures.yaml")).Should().Contain(expected);
        CliRun.Of("test", folder.Root).Out.Should().Contain("3 passed, 0 failed");
    }

    [Theory]
    [InlineData("civil-code/1033(1)", Effect.Violation)]
    [InlineData("gbt-45251-2025/5.3", Effect.Departure)]
    public void The_effect_is_no_stronger_than_the_provision(string basis, Effect effect)
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house", "--basis", basis).ExitCode.Should().Be(ExitCode.Success);

        RuleSet.Load(Repository.PathOf("rules", "cn"), folder.Root).Find("house.visits.too-many")!.Effect.Should().Be(effect);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        string existing = folder.Write("visits/too-many.fixtures.yaml", "format: 1\nkind: fixtures\nfixtures: { a: { case: { debtor: { id: D1 } }, event: { type: visit } } }\n");

        CliRun run = CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house", "--basis", "civil-code/1033(1)");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("exists and is not overwritten");
        Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Should().Equal(existing);
    }

    [Theory]
    [InlineData("visits", "is not TOPIC/NAME")]
    [InlineData("Visits/many", "is not TOPIC/NAME")]
    [InlineData("../many", "is not TOPIC/NAME")]
    public void A_name_that_is_none_is_a_usage_error(string name, string message)
    {
        CliRun run = CliRun.Of("new", "rule", name, "--basis", "civil-code/1033(1)");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Without_law_in_the_folder_the_provision_must_be_named()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("write the law file first").And.Contain("or name with --basis the provision");
    }

    [Fact]
    public void The_first_provision_of_the_law_in_the_folder_is_the_basis()
    {
        using var folder = new TemporaryFolder();
        folder.Write("law.yaml", File.ReadAllText(Path.Combine(Repository.TestPathOf("Cli", "Test", "visits"), "law.yaml")));

        CliRun.Of("new", "rule", "visits/too-many", "--dir", folder.Root, "--prefix", "house").ExitCode.Should().Be(ExitCode.Success);

        File.ReadAllText(folder.PathOf("visits/too-many.yaml")).Should().Contain("basis: [ \"example-province-rules/9\" ]");
    }
}
