namespace Collection.Rules.Tests.Cases;

/// <summary>Maps the creditors of the sources to our kinds of lender.</summary>
internal static class LenderTypes
{
    // Peer-to-peer intermediaries were the usual online platforms before they all closed by the end of 2020;
    // a platform met later brings borrowers to licensed lenders.
    private static readonly DateTimeOffset LastIntermediary = new(2021, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The kind, or null where the source names several creditors or none of ours fits.</summary>
    public static string? KindOf(string lenderType, DateTimeOffset day) => lenderType.Split(',')[0] switch
    {
        "bank" or "bank (rural credit union)" => "bank",
        "consumer-finance" => "consumer_finance",
        "online-platform" => day < LastIntermediary ? "online_lending_intermediary" : "loan_facilitator",
        // Owed for work, to a property manager or from gambling: nobody in the lending trade. A usurer may lend as a
        // business, but the sources do not show it, and the wider kind is right either way.
        "private-lender" or "usurer" or "contractor" or "property-manager" or "gambling creditors" => "private_lender",
        "bank and online-platform" => null,
        _ => throw new InvalidDataException(lenderType),
    };

    /// <summary>In what capacity the collector acts, or null where the source does not say.</summary>
    public static string? CapacityOf(string lenderType) =>
        lenderType.EndsWith("outsourced collector", StringComparison.Ordinal) ? "outsourced"
        : lenderType is "private-lender" or "usurer" or "contractor" or "gambling creditors" ? "private"
        : null;
}
