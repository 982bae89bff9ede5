using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class LawRegisterTests
{
    private static readonly LawRegister Register = LawRegister.Create([GivenLaw.CivilCode("1033(1)", "1034.2"), GivenLaw.Standard("5.3")]);

    [Theory]
    [InlineData("civil-code/1033(1)")]
    [InlineData("civil-code/1034.2")]
    [InlineData("gbt-45251/5.3")]
    public void A_provision_is_found_by_instrument_and_place(string id) =>
        Register.Find(id)!.Id.Should().Be(id);

    [Theory]
    [InlineData("civil-code/1033")]
    [InlineData("Civil-Code/1033(1)")]
    [InlineData("civil-code")]
    [InlineData("")]
    public void What_is_not_in_the_register_is_not_found(string id) =>
        Register.Find(id).Should().BeNull();

    [Fact]
    public void An_instrument_is_found_by_its_id()
    {
        Register.FindInstrument("gbt-45251").Should().BeSameAs(Register.Instruments[1]);
        Register.FindInstrument("gbt").Should().BeNull();
    }

    [Fact]
    public void An_instrument_given_twice_is_refused() =>
        FluentActions.Invoking(() => LawRegister.Create([GivenLaw.CivilCode(), GivenLaw.CivilCode()]))
            .Should().Throw<ArgumentException>().WithMessage("'civil-code' stands twice in the register.*");

    [Fact]
    public void A_provision_given_twice_is_refused() =>
        FluentActions.Invoking(() => LawRegister.Create([GivenLaw.CivilCode("1033", "1033")]))
            .Should().Throw<ArgumentException>().WithMessage("'civil-code/1033' stands twice in the register.*");
}
