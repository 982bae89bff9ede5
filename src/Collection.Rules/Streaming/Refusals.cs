using Collection.Rules.Events.Json;

namespace Collection.Rules.Streaming;

/// <summary>Tells of records that are not judged, or ends the stream where nobody listens.</summary>
internal sealed class Refusals(Action<RefusedRecord>? listener)
{
    private const string SourceName = "stream";

    /// <exception cref="InputException">Nobody listens.</exception>
    public void Add(StreamPosition at, RefusalReason reason)
    {
        if (listener is null)
        {
            throw new InputException([new InputProblem
            {
                Source = SourceName,
                Line = at.Number,
                RecordId = at.Record.Id,
                Field = reason is RefusalReason.Contradiction ? "id" : reason is RefusalReason.TooLate ? "at" : "case",
                Message = Describe(reason),
            }]);
        }

        listener(new RefusedRecord { Position = at.Number, RecordId = at.Record.Id, CaseId = at.CaseId, Reason = reason });
    }

    private static string Describe(RefusalReason reason) => reason switch
    {
        RefusalReason.TooLate => "the event lies further back than the allowed lateness, so acts after it are judged already",
        RefusalReason.UnknownCase => "no record before it describes this case, so nothing of its lender, loan or parties is known",
        RefusalReason.CaseClosed => "the case is closed in this stream, and half of its history would give wrong counts",
        _ => "the id was used before with different content",
    };
}
