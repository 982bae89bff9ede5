using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Streaming;

/// <summary>A case with all its findings, by time, event and rule.</summary>
internal sealed record JudgedCase<TCase>(TCase Case, ImmutableArray<Finding> Findings);
