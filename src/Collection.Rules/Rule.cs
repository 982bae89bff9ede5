using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules;

/// <summary>A rule of law as an author wrote it, bound to the provisions it rests on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Rule
{
    private readonly Lazy<ImmutableArray<Parameter>> parameters;

    internal Rule()
    {
        parameters = new(() => [.. ConditionParameters.In(Conditions).Select(o => o.Parameter).Distinct()]);
    }

    /// <summary>A rule like another but for what its initializer sets.</summary>
    [SetsRequiredMembers]
    internal Rule(Rule other)
        : this()
    {
        Id = other.Id;
        Title = other.Title;
        Status = other.Status;
        Severity = other.Severity;
        Effect = other.Effect;
        Basis = other.Basis;
        EventKinds = other.EventKinds;
        Position = other.Position;
        Applies = other.Applies;
        Elements = other.Elements;
        When = other.When;
        Exceptions = other.Exceptions;
        Overrides = other.Overrides;
        Message = other.Message;
        TestSource = other.TestSource;
        Untested = other.Untested;
        TightenedFrom = other.TightenedFrom;
    }

    /// <summary>The permanent id, such as cn.third-party.disclosure.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How far it has come.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>How gravely a breach weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What its law says of the act; a softer source in force makes it weaker.</summary>
    public required Effect Effect { get; init; }

    /// <summary>The provisions it rests on, of which at least one must be in force and bind.</summary>
    public required ImmutableArray<Provision> Basis { get; init; }

    /// <summary>The kinds of event it judges.</summary>
    public required ImmutableArray<EventKind> EventKinds { get; init; }

    /// <summary>Where it was written.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The part of the id between pack and rule, such as third-party.</summary>
    public string Topic => Id.Split('.') is { Length: > 2 } parts ? parts[1] : string.Empty;

    internal Condition? Applies { get; init; }

    internal ImmutableArray<Element> Elements { get; init; } = [];

    internal Condition When { get; init; } = null!;

    internal ImmutableArray<ExceptionClause> Exceptions { get; init; } = [];

    internal ImmutableArray<RuleOverride> Overrides { get; init; } = [];

    internal MessageTemplate Message { get; init; } = null!;

    /// <summary>Every condition of the rule.</summary>
    internal IEnumerable<Condition> Conditions =>
        [.. Applies is null ? [] : new[] { Applies }, .. Elements.Select(e => e.Test), When, .. Exceptions.Select(e => e.Test)];

    /// <summary>The dated values it reads.</summary>
    internal ImmutableArray<Parameter> Parameters => parameters.Value;

    /// <summary>The tests beside the rule, read by the test runner.</summary>
    internal YamlSequence? Tests => TestSource.Value;

    /// <summary>Where the tests come from, which may not have been read yet.</summary>
    internal Lazy<YamlSequence?> TestSource { get; init; } = new(value: null);

    /// <summary>The rule of another pack that this one repeats with a stricter figure; null for a rule that an author wrote.</summary>
    internal Rule? TightenedFrom { get; init; }

    /// <summary>What its tests leave open, with the author's reasons.</summary>
    internal ImmutableArray<UntestedPart> Untested { get; init; } = [];

    /// <summary>The author's reason for leaving a gap or mutant of the tests open, or null.</summary>
    internal string? ReasonFor(string untested) =>
        Untested.FirstOrDefault(u => string.Equals(u.What, untested, StringComparison.Ordinal))?.Reason;

    /// <summary>The rule with other conditions, which a test of the tests judges in its place.</summary>
    internal Rule With(RuleParts parts) => new(this)
    {
        Effect = parts.Effect,
        Applies = parts.Applies,
        Elements = parts.Elements,
        When = parts.When,
        Exceptions = parts.Exceptions,
    };

    /// <summary>The same rule with its conditions put otherwise.</summary>
    /// <param name="incriminating">Rewrites what speaks against an act.</param>
    /// <param name="excusing">Rewrites the test of an exception.</param>
    internal Rule With(Func<Condition, Condition> incriminating, Func<Condition, Condition> excusing) => With(RuleParts.Of(this) with
    {
        Applies = Applies is null ? null : incriminating(Applies),
        Elements = [.. Elements.Select(e => e with { Test = incriminating(e.Test) })],
        When = incriminating(When),
        Exceptions = [.. Exceptions.Select(e => e with { Test = excusing(e.Test) })],
    });

    /// <inheritdoc />
    public override string ToString() => Id;
}
