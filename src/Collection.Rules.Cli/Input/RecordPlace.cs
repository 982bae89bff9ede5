using System.Runtime.InteropServices;

namespace Collection.Rules.Cli.Input;

/// <summary>Where a record was read.</summary>
/// <param name="Source">The file as it was named, or stdin.</param>
/// <param name="Line">The line, from one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecordPlace(string Source, long Line);
