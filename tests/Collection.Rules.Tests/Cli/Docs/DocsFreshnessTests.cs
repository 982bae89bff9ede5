using Collection.Rules.Cli.Docs;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.Docs;

public sealed class DocsFreshnessTests
{
    [Fact]
    public void The_pages_and_the_table_of_the_china_pack_are_up_to_date()
    {
        const string How = "they are written by: dotnet run --project src/Collection.Rules.Cli -- docs rules/cn --readme rules/README.md --reference rules/reference.md";
        string folder = Repository.PathOf("rules", "cn", "docs");
        foreach ((string file, string content) in RuleDocs.PagesOf(ChinaPack.Rules, ChinaPack.Rules.Rules))
        {
            File.Exists(Path.Combine(folder, file)).Should().BeTrue(How);
            File.ReadAllText(Path.Combine(folder, file)).Should().Be(content, How);
        }

        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Should().HaveCount(ChinaPack.Rules.Rules.Length, How);
        string readme = File.ReadAllText(Repository.PathOf("rules", "README.md"));
        MarkedSection.Replace("README.md", readme, "rules", RuleTableMarkdown.Of(ChinaPack.Rules, ChinaPack.Rules.Rules, "cn/docs")).Should().Be(readme, How);
    }
}
