using Collection.Rules.Diagnostics;

namespace Collection.Rules.Testing.Mutation;

/// <summary>A mutant that no test of its rule noticed.</summary>
/// <param name="Id">What was changed.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Reason">Why the author leaves it open; null where it is not reviewed.</param>
internal sealed record Survivor(string Id, SourcePosition Position, string? Reason);
