using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>A stored record that cannot be judged together with the others.</summary>
internal sealed record StoredProblem(long Sequence, string CaseId, InputProblem Problem);
