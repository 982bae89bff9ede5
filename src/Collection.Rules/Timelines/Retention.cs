namespace Collection.Rules.Timelines;

/// <summary>What a timeline keeps of the past.</summary>
internal enum Retention
{
    /// <summary>Everything: any event may still come late or go, and any time be asked about.</summary>
    Everything,

    /// <summary>All records, and of contacts what windows reach from the latest one on: nobody asks of times before it.</summary>
    Records,

    /// <summary>Of records, too, only what rules may still read for acts from the latest contact on.</summary>
    Needed,
}
