using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Streaming;

/// <summary>A record and which one of its stream it is, from one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StreamPosition(long Number, CollectionRecord Record)
{
    public string CaseId => Record.OwnCaseId;
}
