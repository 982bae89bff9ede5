using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides whether a test of a planned act is open only because the act is still to come.</summary>
internal static class SuppositionLogic
{
    public static bool Stands(SupposedTest test, EventContext context)
    {
        if (test.Test is SignalTest)
        {
            return !context.Signals.HasText;
        }

        bool isOpen = false;
        foreach (Facts.Fact fact in test.Open)
        {
            isOpen |= fact.Read(context) is null;
        }

        foreach (Facts.Fact fact in test.Needed)
        {
            isOpen = isOpen && fact.Read(context) is not null;
        }

        return isOpen;
    }
}
