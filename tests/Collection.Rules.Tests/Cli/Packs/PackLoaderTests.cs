using Collection.Rules.Cli;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Tests.Cli.Packs;

public sealed class PackLoaderTests
{
    private static readonly CliConsole Console = new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };

    [Fact]
    public void The_China_pack_comes_with_the_tool() => PackLoader.EmbeddedPacks.Should().Contain("cn");

    [Fact]
    public void A_folder_of_rules_is_loaded_together_with_the_pack()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", "format: 1\nkind: pack\nid: house\nversion: 1.2.3\ntitle: { zh: 内部规则, en: House rules }\n");

        RuleSet rules = PackLoader.Load(["cn"], [folder.Root], Console);

        rules.Packs.Select(p => p.Id).Should().Equal("cn", "house");
        rules.Zone.Should().Be("Asia/Shanghai");
    }

    [Fact]
    public void A_folder_with_the_id_of_a_pack_takes_its_place()
    {
        RuleSet rules = PackLoader.Load(["cn"], [TestPack.Folder], Console);

        rules.Packs.Should().ContainSingle().Which.Version.Should().Be("9.9.9");
        rules.Law.Instruments.Should().ContainSingle();
    }

    [Fact]
    public void An_unknown_pack_is_a_usage_error()
    {
        Action load = () => PackLoader.Load(["us"], [], Console);

        load.Should().Throw<CommandFailedException>().WithMessage("*no pack 'us'*").Which.ExitCode.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public void A_missing_folder_is_a_mistake_of_the_rules()
    {
        using var folder = new TemporaryFolder();
        Action load = () => PackLoader.Load(["cn"], [folder.PathOf("nowhere")], Console);

        load.Should().Throw<RuleLoadException>().WithMessage("*nowhere*CR0013*");
    }
}
