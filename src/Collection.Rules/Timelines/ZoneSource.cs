namespace Collection.Rules.Timelines;

/// <summary>Whose clock judges hours and days.</summary>
internal enum ZoneSource
{
    /// <summary>The zone or zones of the person contacted.</summary>
    Recipient,

    /// <summary>The zone or zones of the debtor.</summary>
    Debtor,
}
