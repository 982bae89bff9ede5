namespace Collection.Rules.Timelines;

/// <summary>What the events of one count have in common: up to three texts, ordinal.</summary>
internal readonly record struct CounterKey(string? First, string? Second, string? Third);
