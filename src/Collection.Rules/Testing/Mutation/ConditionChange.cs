using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Mutation;

/// <summary>One change of one condition.</summary>
/// <param name="Change">What was changed, in the words of the rule language.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Replacement">The condition instead.</param>
/// <param name="Parameter">The parameter with other values that the replacement reads; null where it reads none.</param>
internal sealed record ConditionChange(string Change, SourcePosition Position, Condition Replacement, Parameter? Parameter = null);
