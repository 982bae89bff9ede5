namespace Collection.Rules.Timelines;

/// <summary>A stream of records that a case says is complete or not.</summary>
internal enum RecordStream
{
    Contact,
    Consent,
    Stop,
    Balance,
    Recording,
}
