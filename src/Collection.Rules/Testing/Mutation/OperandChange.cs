using Collection.Rules.Conditions;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Mutation;

/// <summary>One change of an operand.</summary>
internal sealed record OperandChange(string Change, Operand Replacement, Parameter? Parameter = null);
