using System.Runtime.InteropServices;

namespace Collection.Rules.Events.Json;

/// <summary>One line of bytes, valid until the next one is taken.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Utf8">The bytes without line break; empty where the line is too long.</param>
/// <param name="MaxBytes">The limit that the line exceeds, or null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Utf8, int? MaxBytes);
