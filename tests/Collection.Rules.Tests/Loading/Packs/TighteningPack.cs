namespace Collection.Rules.Tests.Loading.Packs;

/// <summary>A pack of a firm that has no rules of its own and makes one stricter.</summary>
internal static class TighteningPack
{
    public const string RuleId = "house.frequency.connected-calls";

    public const string Text = """
        format: 1
        kind: pack
        id: house
        version: 1.0.0
        title: { zh: 某公司催收规范, en: A firm's collection policy }
        in_force: { from: 2026-05-01 }
        tighten: { cn.gbt-effective-calls-per-day: 2 }
        """;

    /// <summary>A folder with the pack.</summary>
    public static TemporaryFolder Write()
    {
        var folder = new TemporaryFolder();
        folder.Write("pack.yaml", Text);
        return folder;
    }
}
