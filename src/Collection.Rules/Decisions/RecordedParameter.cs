using System.Collections.Immutable;
using Collection.Rules.Facts;
using Collection.Rules.Parameters;

namespace Collection.Rules.Decisions;

/// <summary>A dated figure that the rules read, with all its values: the day of each act chooses.</summary>
internal sealed record RecordedParameter(string Id, ImmutableArray<RecordedValue> Values)
{
    public static RecordedParameter Of(Parameter parameter) => new(
        parameter.Id,
        [.. parameter.Values.Select(v => new RecordedValue { From = v.From, Value = v.Value is { } value ? FactText.Of(value) : null })]);
}
