using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests;

public sealed class RuleSetTests : IDisposable
{
    private const string Head = "format: 1\nkind: rule\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_hundred_thousand_brackets_are_refused() =>
        CodesOf(Head + "when: " + new string('[', 100_000)).Should().Equal("CR0004");

    [Fact]
    public void A_text_of_fifty_megabytes_is_refused_before_it_is_read() =>
        CodesOf(Head + "title: " + new string('x', 50_000_000)).Should().Equal("CR0003");

    [Fact]
    public void An_alias_bomb_is_refused_and_never_expanded()
    {
        string bomb = Head + "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 8)
            .Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));

        CodesOf(bomb).Should().Contain("CR0007").And.NotContain("CR0006");
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        string rule = File.ReadAllText(Repository.TestPathOf("Conformance", "us-regf", "rules", "quiet-hours.yaml"));

        CodesOf(rule.Replace("severity: medium", "severity: medium\nseverity: low", StringComparison.Ordinal)).Should().Equal("CR0010");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        RuleSetLoad load = RuleSet.TryLoad(Path.Combine(folder.Root, "none.yaml"));

        load.RuleSet.Should().BeNull();
        load.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "CR0013" && d.Message == "there is no such file or folder");
    }

    [Theory]
    [InlineData("rule.yml")]
    [InlineData("rule.YAML")]
    public void A_rule_file_with_another_ending_is_reported_and_not_passed_over(string name)
    {
        folder.Write(name, "format: 1\nkind: rule\n");

        RuleSet.TryLoad(folder.Root).Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().EndWith($"{name}(1,1): error CR0013: only files that end in .yaml are read; rename this one");
    }

    [Fact]
    public void A_folder_without_rule_files_is_refused()
    {
        folder.Write("readme.txt", "nothing");

        RuleSet.TryLoad(folder.Root).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CR0013");
    }

    [Fact]
    public void One_broken_file_keeps_every_rule_of_the_pack_out_and_all_files_are_reported()
    {
        string first = folder.Write("first.yaml", "format: 1\nkind: rule\nid: [\n");
        string second = folder.Write("second.yaml", "format: 1\nkind: rul\n");
        RuleSetLoad load = RuleSet.TryLoad([Repository.TestPathOf("Conformance", "us-regf"), first, second]);

        load.RuleSet.Should().BeNull();
        load.Diagnostics.Select(d => d.Position.Path).Should().Equal(first, second);
    }

    [Fact]
    public void Loading_throws_with_every_mistake_in_the_message()
    {
        string first = folder.Write("first.yaml", "format: 1\nkind: rul\n");
        string second = folder.Write("second.yaml", "a: 1\n");
        Action load = () => RuleSet.Load(first, second);

        RuleLoadException exception = load.Should().Throw<RuleLoadException>().Which;
        exception.Diagnostics.Should().HaveCount(3);
        exception.Diagnostics.Should().OnlyContain(d => exception.Message.Contains(d.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_that_does_not_come_with_the_package_is_an_argument_error()
    {
        Action load = () => RuleSet.LoadEmbedded("xx");

        load.Should().Throw<ArgumentException>().WithParameterName("packId");
    }

    [Fact]
    public void Rules_are_in_the_order_of_their_ids_whatever_the_order_of_the_files()
    {
        string[] rules = Directory.GetFiles(Repository.TestPathOf("Conformance", "us-regf", "rules"));
        RuleSet forward = RuleSet.Load([.. GivenPack.BasePaths, .. rules.Order(StringComparer.Ordinal)]);
        RuleSet backward = RuleSet.Load([.. rules.OrderDescending(StringComparer.Ordinal), .. GivenPack.BasePaths]);

        forward.Rules.Should().HaveCount(5).And.BeInAscendingOrder(r => r.Id, StringComparer.Ordinal);
        backward.Rules.Select(r => r.Id).Should().Equal(forward.Rules.Select(r => r.Id));
    }

    private ImmutableArray<string> CodesOf(string text)
    {
        RuleSetLoad load = RuleSet.TryLoad([.. GivenPack.BasePaths, folder.Write("broken.yaml", text)]);
        load.RuleSet.Should().BeNull();
        return [.. load.Diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal)];
    }
}
