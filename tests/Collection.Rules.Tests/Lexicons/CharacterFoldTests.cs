using System.Text;
using Collection.Rules.Lexicons;

namespace Collection.Rules.Tests.Lexicons;

public sealed class CharacterFoldTests
{
    [Fact]
    public void The_pairs_are_complete_and_none_folds_to_another_key()
    {
        TraditionalPairs.To.Length.Should().Be(TraditionalPairs.From.Length);
        TraditionalPairs.From.ToCharArray().Should().OnlyHaveUniqueItems();
        TraditionalPairs.To.Intersect(TraditionalPairs.From).Should().BeEmpty("folding must be done in one step");
    }

    [Theory]
    [InlineData(0x24D0, "a")]
    [InlineData(0x1D41A, "a")]
    [InlineData(0x1D7CF, "1")]
    [InlineData(0x2463, "4")]
    [InlineData(0x1F1E6 - 0xB6, "a")]
    [InlineData(0x01CE, "a")]
    [InlineData(0x01DA, "u")]
    [InlineData(0x00C1, "a")]
    public void Letters_and_digits_in_disguise_fold_without_help_of_the_platform(int codePoint, string expected)
    {
        Span<char> folded = stackalloc char[3];
        int length = CharacterFold.Fold(new Rune(codePoint), folded);

        folded[..length].ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(0x200B)]
    [InlineData(0x2060)]
    [InlineData(0x202E)]
    [InlineData(0x00AD)]
    [InlineData(0xFE0F)]
    [InlineData(0x20DD)]
    [InlineData(0x3164)]
    [InlineData(0x115F)]
    public void What_is_not_seen_is_dropped(int codePoint)
    {
        Span<char> folded = stackalloc char[3];

        CharacterFold.Fold(new Rune(codePoint), folded).Should().Be(0);
    }

    // Under invariant globalization the platform returns its input unchanged.
    private static bool PlatformNormalizes => "\uFF21".Normalize(NormalizationForm.FormKC) == "A";

    [Fact]
    public void Compatibility_forms_fold_where_the_platform_normalises()
    {
        Span<char> folded = stackalloc char[3];
        int length = CharacterFold.Fold(new Rune(0x2F00), folded);

        folded[..length].ToString().Should().Be(PlatformNormalizes ? "一" : " ");
    }
}
