using Collection.Rules.Tests.Cli;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Hosting;

/// <summary>A pack on disk with two rules that both tell their version by the severity.</summary>
internal sealed class PackFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int spare;

    public PackFolder()
    {
        WriteTo(Rules, "low", "low");
    }

    public string Rules => folder.PathOf("rules");

    /// <summary>The pack that both rules rest on.</summary>
    public static IEnumerable<string> Base => GivenPack.BasePaths;

    /// <summary>Changes both rules at once, by renaming a folder.</summary>
    public void Replace(string severity)
    {
        string next = folder.PathOf($"next-{++spare}");
        WriteTo(next, severity, severity);
        Directory.Move(Rules, folder.PathOf($"old-{spare}"));
        Directory.Move(next, Rules);
    }

    /// <summary>Writes one more file beside the rules.</summary>
    public void Write(string name, string text) => folder.Write(Path.Combine("rules", name), text);

    /// <summary>A rule with a test that expects a verdict of the one call.</summary>
    public static string RuleWithTest(string verdict) => GivenCondition.RuleOf("{ direction: outbound }", "us.given.tested") + $$"""

        tests:
          - name: { zh: 外呼, en: a call goes out }
            given: { use: aunt }
            expect: {{verdict}}
        """;

    public void Dispose() => folder.Dispose();

    private static void WriteTo(string path, string first, string second)
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "a.yaml"), RuleOf("us.given.first", first));
        File.WriteAllText(Path.Combine(path, "b.yaml"), RuleOf("us.given.second", second));
    }

    private static string RuleOf(string id, string severity) =>
        GivenCondition.RuleOf("{ direction: outbound }", id).Replace("severity: low", $"severity: {severity}", StringComparison.Ordinal);
}
