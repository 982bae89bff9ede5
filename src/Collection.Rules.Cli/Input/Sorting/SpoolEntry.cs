using System.Runtime.InteropServices;

namespace Collection.Rules.Cli.Input.Sorting;

/// <summary>Something small with a key to sort it by.</summary>
/// <param name="Key">Sorts first, ordinally.</param>
/// <param name="Sequence">Sorts next: which record of the run it is, from one.</param>
/// <param name="Name">What else is asked for before the content is.</param>
/// <param name="Place">Where the record was read.</param>
/// <param name="Content">The bytes to keep.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpoolEntry(string Key, long Sequence, string Name, RecordPlace Place, ReadOnlyMemory<byte> Content);
