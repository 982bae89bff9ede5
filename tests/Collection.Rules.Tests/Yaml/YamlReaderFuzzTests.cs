using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;
using CsCheck;

namespace Collection.Rules.Tests.Yaml;

public sealed class YamlReaderFuzzTests
{
    private const string Sample = "id: x\ntitle: { zh: 夜间，来电, en: \"Night: call\" }\nlist:\n  - a\n  - [b, {c: 'd'}]\ntext: |\n  line\n  key：value\n";

    private static readonly string[] Signs =
    [
        "{", "}", "[", "]", ":", ": ", ",", "\n", "\n  ", "- ", "? ", "\"", "'", "&a ", "*a ", "!t ", "|", ">", "#", " #", "---\n", "...\n", "%YAML 1.1\n",
        "\t", "\r\n", "\\", "~", "<<: ", "@", "`", "：", "，", "［", "］", "“", "”", "\u3000", "𠀀", "\uFEFF", "\0", "21:00", "zh",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]);

    [Fact]
    public void Whatever_is_pasted_into_a_file_is_read_or_refused_at_a_place_inside_it() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 12], Fragment.Array[1, 6]).Sample(
            (at, cut, pasted) =>
            {
                string text = Sample[..at] + string.Concat(pasted) + Sample[Math.Min(Sample.Length, at + cut)..];
                var bag = new DiagnosticBag();
                YamlNode? root = YamlReader.Read("r.yaml", Encoding.UTF8.GetBytes(text), bag);
                int lines = text.Split('\n').Length + text.Count(c => c == '\r');
                return (root is not null || bag.HasErrors)
                    && bag.ToImmutable().All(d => d.Position.Line >= 1 && d.Position.Line <= lines + 1 && d.Position.Column >= 1);
            },
            iter: 20_000);
}
