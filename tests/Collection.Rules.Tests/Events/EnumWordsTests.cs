using Collection.Rules.Events;

namespace Collection.Rules.Tests.Events;

public sealed class EnumWordsTests
{
    [Fact]
    public void Words_are_snake_case_in_the_order_of_the_list()
    {
        EnumWords<LenderKind>.All.Should().Equal(
            "bank", "consumer_finance", "auto_finance", "microloan", "trust", "guarantee_company",
            "online_lending_intermediary", "loan_facilitator", "asset_assignee", "private_lender", "unlicensed");
    }

    [Fact]
    public void A_word_has_one_spelling()
    {
        EnumWords<Role>.TryParse("co_borrower", out Role role).Should().BeTrue();
        role.Should().Be(Role.CoBorrower);
        EnumWords<Role>.TryParse("Co_Borrower", out _).Should().BeFalse();
        EnumWords<Role>.TryParse("coborrower", out _).Should().BeFalse();
        EnumWords<Role>.TryParse("3", out _).Should().BeFalse();
        EnumWords<Role>.TryParse(string.Empty, out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_that_is_no_member_has_no_word()
    {
        FluentActions.Invoking(() => EnumWords<Role>.Of((Role)(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_enum_of_the_library_is_numbered_from_zero_without_gaps()
    {
        // A sum of flags is no place in a table of words.
        Type[] enums = [.. typeof(CollectionRecord).Assembly.GetTypes().Where(t => t.IsEnum && !t.IsNested && !t.IsDefined(typeof(FlagsAttribute), inherit: false))];

        enums.Should().NotBeEmpty();
        enums.Should().OnlyContain(t => Enum.GetUnderlyingType(t) == typeof(int)
            && Enum.GetValuesAsUnderlyingType(t).Cast<int>().SequenceEqual(Enumerable.Range(0, Enum.GetNames(t).Length)));
    }
}
