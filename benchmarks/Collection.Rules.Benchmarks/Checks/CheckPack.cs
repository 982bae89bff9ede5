using System.Globalization;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Benchmarks.Checks;

/// <summary>Packs made of the checks: the forty as they are, or as many as asked for with figures that differ.</summary>
internal static class CheckPack
{
    private const string Pack = """
        format: 1
        kind: pack
        id: forty
        version: 1.0.0
        title: { zh: 基准测试规则包, en: Pack for benchmarks }
        jurisdiction: CN
        zone: Asia/Shanghai
        languages: [ zh, en ]
        """;

    private const string Law = """
        format: 1
        kind: instrument
        id: forty-law
        title: { zh: 基准测试规定, en: Provisions for benchmarks }
        short: { zh: 基准测试规定, en: Benchmark provisions }
        number: none
        issuer: { zh: 无, en: Nobody }
        force: law
        numbering: free
        in_force: { from: 2000-01-01 }
        binds: anyone
        provisions:
          "one":
            gist: { zh: 约束所有人。, en: Binds everyone. }
            checked: 2026-11-23
        """;

    private const string Parameters = """
        format: 1
        kind: parameters
        parameters:
          forty.hours:
            title: { zh: 时段, en: Hours }
            type: hours
            values:
              2000-01-01: { value: { from: "08:00", to: "22:00" }, cite: forty-law/one }
        """;

    /// <summary>The forty checks as rules.</summary>
    public static RuleSet Load() => Load(FortyChecks.All.Select(check => (check.RuleId, check)));

    /// <summary>A multiple of the forty, each copy under an id of its own and with figures of its own.</summary>
    /// <param name="rules">How many rules, a multiple of forty.</param>
    public static RuleSet Load(int rules) =>
        Load(Enumerable.Range(0, rules / FortyChecks.All.Length).SelectMany(copy => FortyChecks.All.Select(check => Vary(check, copy))));

    /// <summary>The files of a pack of so many rules, as an author would have written them.</summary>
    public static IEnumerable<SourceFile> Files(int rules) =>
        Files(Enumerable.Range(0, rules / FortyChecks.All.Length).SelectMany(copy => FortyChecks.All.Select(check => Vary(check, copy))));

    /// <summary>Limits a day apart keep copies from being the same condition.</summary>
    private static (string Id, Check Check) Vary(Check check, int copy)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{check.RuleId}-{copy}");
        string floor = DateOnly.FromDayNumber(new DateOnly(2020, 1, 1).DayNumber + copy).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (id, check with { Test = $"{{ all: [ {check.Test}, {{ day: {{ after: {floor} }} }} ] }}" });
    }

    private static RuleSet Load(IEnumerable<(string Id, Check Check)> checks)
    {
        RuleSetLoad load = RuleSetLoader.Load(Files(checks), new DiagnosticBag());
        return load.RuleSet ?? throw new RuleLoadException(load.Diagnostics);
    }

    private static IEnumerable<SourceFile> Files(IEnumerable<(string Id, Check Check)> checks) =>
    [
        File("pack.yaml", Pack),
        File("law/forty-law.yaml", Law),
        File("parameters.yaml", Parameters),
        .. checks.Select(c => File($"{c.Id}.yaml", Rule(c.Id, c.Check))),
    ];

    private static SourceFile File(string path, string text) => new($"forty/{path}", Encoding.UTF8.GetBytes(text));

    private static string Rule(string id, Check check) => $$"""
        format: 1
        kind: rule
        id: {{id}}
        title: { zh: 基准测试, en: "{{id}}" }
        status: active
        severity: medium
        effect: violation
        basis: [ forty-law/one ]
        event: {{check.Events}}
        elements:
          met:
            says: { zh: 基准测试, en: Benchmark. }
            test: {{check.Test}}
        message: { zh: 基准测试, en: Benchmark. }
        """;
}
