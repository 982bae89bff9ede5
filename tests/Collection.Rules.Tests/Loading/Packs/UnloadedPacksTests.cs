using Collection.Rules.Diagnostics;
using Collection.Rules.Tests.Conditions;

namespace Collection.Rules.Tests.Loading.Packs;

public sealed class UnloadedPacksTests : IDisposable
{
    private const string Hint = "; the pack 'cn' has it: load that pack together with these files";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_of_the_China_pack_are_known_for_such_where_it_is_not_loaded()
    {
        string[] mistakes = Mistakes("threat.violence", "insult", "cn.rest-hours-day", "civil-code/1032.1");

        mistakes.Should().HaveCount(4);
        mistakes.Should().ContainSingle(m => m.Contains("CR1107: there is no signal 'threat.violence' to extend" + Hint, StringComparison.Ordinal));
        mistakes.Should().ContainSingle(m => m.Contains("CR1107: no lexicon defines the signal 'insult'" + Hint, StringComparison.Ordinal));
        mistakes.Should().ContainSingle(m => m.Contains("CR1105: there is no parameter 'cn.rest-hours-day'" + Hint, StringComparison.Ordinal));
        mistakes.Should().ContainSingle(m => m.Contains("CR2001: 'civil-code' is not an instrument of the register" + Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_no_pack_has_is_no_reason_to_load_one() =>
        Mistakes("threat.violins", "insultingly", "cn.rest-hours-dusk", "civil-codex/1032.1").Should().HaveCount(4).And.NotContain(m => m.Contains("load that pack", StringComparison.Ordinal));

    [Fact]
    public void With_the_China_pack_the_same_files_load()
    {
        Write("threat.violence", "insult", "cn.rest-hours-day", "civil-code/1032.1");

        RuleSet.LoadEmbedded("cn", folder.Root).Find("house.given.rule").Should().NotBeNull();
    }

    private string[] Mistakes(string signal, string said, string parameter, string citation)
    {
        Write(signal, said, parameter, citation);
        return [.. RuleSet.TryLoad(folder.Root).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
    }

    private void Write(string signal, string said, string parameter, string citation)
    {
        folder.Write("words.yaml", $$"""
            format: 1
            kind: lexicon
            signals:
              {{signal}}:
                extends: true
                entries:
                  - weight: decisive
                    words: [ 打断你的腿脚 ]
            """);
        string condition = $$"""{ all: [ { signal: {{said}} }, { local_time: { outside: { param: {{parameter}} } } } ] }""";
        folder.Write("rule.yaml", GivenCondition.RuleOf(condition, "house.given.rule")
            .Replace("us-regf/1006.2(d)", citation, StringComparison.Ordinal)
            .Replace("event: [ contact, consent_given, balance_posted ]", "event: contact", StringComparison.Ordinal));
    }
}
