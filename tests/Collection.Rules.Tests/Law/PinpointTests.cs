using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class PinpointTests
{
    [Fact]
    public void Every_part_of_an_article_is_read() =>
        Pinpoint.Parse("253-1.2(12)[3]", Numbering.Article).Should().BeEquivalentTo(new
        {
            Numbering = Numbering.Article,
            Text = "253-1.2(12)[3]",
            Article = 253,
            Insertion = 1,
            Paragraph = 2,
            Item = 12,
            SubItem = 3,
            Chapter = (int?)null,
            Section = (int?)null,
            IsWhole = false,
        });

    [Theory]
    [InlineData(Numbering.Article, "1033")]
    [InlineData(Numbering.Article, "1033(1)")]
    [InlineData(Numbering.Article, "1034.2")]
    [InlineData(Numbering.Article, "50.1(5)")]
    [InlineData(Numbering.Article, "chapter-3")]
    [InlineData(Numbering.Article, "whole")]
    [InlineData(Numbering.Clause, "5")]
    [InlineData(Numbering.Clause, "5.3")]
    [InlineData(Numbering.Clause, "A.1.2")]
    [InlineData(Numbering.Section, "6")]
    [InlineData(Numbering.Section, "1(5)")]
    [InlineData(Numbering.Section, "1(5)[2]")]
    [InlineData(Numbering.Free, "附件第2行")]
    public void A_place_prints_as_it_was_written_and_equals_its_twin(Numbering numbering, string text)
    {
        Pinpoint place = Pinpoint.Parse(text, numbering);

        place.ToString().Should().Be(text);
        place.Should().Be(Pinpoint.Parse(text, numbering));
    }

    [Theory]
    [InlineData(Numbering.Article, "")]
    [InlineData(Numbering.Article, "0")]
    [InlineData(Numbering.Article, "01033")]
    [InlineData(Numbering.Article, "10000")]
    [InlineData(Numbering.Article, "1033.0")]
    [InlineData(Numbering.Article, "1033()")]
    [InlineData(Numbering.Article, "1033（1）")]
    [InlineData(Numbering.Article, "1033 (1)")]
    [InlineData(Numbering.Article, "1033[1]")]
    [InlineData(Numbering.Article, "1033(1)\n")]
    [InlineData(Numbering.Article, "1033.1.2")]
    [InlineData(Numbering.Article, "１０３３")]
    [InlineData(Numbering.Article, "第一千零三十三条")]
    [InlineData(Numbering.Article, "chapter-0")]
    [InlineData(Numbering.Clause, "5.")]
    [InlineData(Numbering.Clause, "5.3(2)")]
    [InlineData(Numbering.Clause, "chapter-3")]
    [InlineData(Numbering.Section, "1.5")]
    [InlineData(Numbering.Section, "一")]
    [InlineData(Numbering.Free, "  ")]
    [InlineData(Numbering.Free, "a\nb")]
    public void What_is_no_place_is_refused(Numbering numbering, string text)
    {
        Pinpoint.TryParse(text, numbering, out Pinpoint? place).Should().BeFalse();

        place.Should().BeNull();
        FluentActions.Invoking(() => Pinpoint.Parse(text, numbering)).Should().Throw<FormatException>();
    }

    [Fact]
    public void The_error_says_how_a_place_is_written() =>
        FluentActions.Invoking(() => Pinpoint.Parse("x", Numbering.Clause)).Should().Throw<FormatException>()
            .WithMessage("'x' is not a place in an instrument; write 5.3, A.1 or whole.");

    [Fact]
    public void No_text_is_no_place() =>
        Pinpoint.TryParse(null, Numbering.Free, out _).Should().BeFalse();

    [Fact]
    public void A_free_place_has_a_bounded_length()
    {
        Pinpoint.TryParse(new string('a', 100), Numbering.Free, out _).Should().BeTrue();
        Pinpoint.TryParse(new string('a', 101), Numbering.Free, out _).Should().BeFalse();
    }
}
