using System.Collections.Immutable;
using System.Reflection;
using Collection.Rules.Law;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Conventions;

/// <summary>One key for each instrument, although the sources that the pack was written from name some differently.</summary>
public sealed class InstrumentKeyTests
{
    private static readonly LawRegister Register = ChinaPack.Rules.Law;

    [Fact]
    public void Every_instrument_of_the_sources_stands_under_its_one_key_with_its_title() =>
        Rows().Where(r => Register.FindInstrument(r.Key)?.Title.Zh != r.Title).Select(r => r.Key).Should().BeEmpty();

    [Fact]
    public void No_instrument_stands_under_another_name_of_the_sources()
    {
        ImmutableArray<(string Key, string Title, string[] Names)> rows = Rows();
        string[] other = [.. rows.SelectMany(r => r.Names.Where(n => n != r.Key))];

        other.Should().HaveCountGreaterThan(10).And.OnlyHaveUniqueItems();
        other.Where(n => Register.FindInstrument(n) is not null).Should().BeEmpty();
    }

    [Fact]
    public void Instruments_of_one_title_are_texts_of_different_times() =>
        Register.Instruments.GroupBy(i => Core(i.Title.Zh!), StringComparer.Ordinal)
            .SelectMany(g => g.SelectMany(a => g.Where(b => string.CompareOrdinal(a.Id, b.Id) < 0 && a.InForce.Overlaps(b.InForce)).Select(b => $"{a.Id} = {b.Id}")))
            .Should().BeEmpty();

    // Issuers before the title and a year or "for trial" behind it are not the same in every source.
    private static string Core(string title)
    {
        int about = title.IndexOf("关于", StringComparison.Ordinal);
        string core = about > 0 ? title[about..] : title;
        int mark = core.EndsWith('）') ? core.LastIndexOf('（') : -1;
        return mark > 0 ? core[..mark] : core;
    }

    private static ImmutableArray<(string Key, string Title, string[] Names)> Rows()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("conventions/instruments.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2].Split(' ')))];
    }
}
