using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Asks whether the act fell inside or outside hours of the day, by the clock of the person contacted.</summary>
internal sealed record LocalTimeTest : Condition
{
    public required bool IsInside { get; init; }

    public required Operand Hours { get; init; }

    public required ZoneSource Zone { get; init; }

    private protected override void Seal()
    {
    }
}
