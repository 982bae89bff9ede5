using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

/// <summary>Shortcuts from text to trees and diagnostics.</summary>
internal static class YamlText
{
    public static YamlNode? Read(string text, DiagnosticBag bag) =>
        YamlReader.Read("r.yaml", Encoding.UTF8.GetBytes(text), bag);

    public static YamlNode Good(string text)
    {
        var bag = new DiagnosticBag();
        YamlNode? root = Read(text, bag);
        bag.ToImmutable().Should().BeEmpty();
        return root!;
    }

    public static string[] Lines(DiagnosticBag bag) => [.. bag.ToImmutable().Select(d => d.ToString())];

    public static string[] Mistakes(string text)
    {
        var bag = new DiagnosticBag();
        Read(text, bag);
        return Lines(bag);
    }
}
