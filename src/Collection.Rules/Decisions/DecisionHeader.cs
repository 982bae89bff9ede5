using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Findings;
using Collection.Rules.Loading.Packs;

namespace Collection.Rules.Decisions;

/// <summary>The first line of a record: all that the findings rest on besides the events.</summary>
internal sealed record DecisionHeader
{
    public const string TypeWord = "decision_record";

    public const string CurrentVersion = "1.1";

    /// <summary>The versions that are read; 1.0 knew no remedies.</summary>
    public static readonly ImmutableArray<string> Versions = ["1.0", CurrentVersion];

    public required string Type { get; init; }

    public required string SchemaVersion { get; init; }

    /// <summary>What was decided: audit, or gate.</summary>
    public required string Kind { get; init; }

    public required EngineVersion Engine { get; init; }

    public required ImmutableArray<RecordedPack> Packs { get; init; }

    /// <summary>The rule files that stand in no pack; null where all do.</summary>
    public LooseFiles? LooseRules { get; init; }

    /// <summary>The SHA-256 of all rule files.</summary>
    public required string PacksDigest { get; init; }

    /// <summary>Always the day of each act.</summary>
    public required string LawAsOf { get; init; }

    /// <summary>The ids of the rules applied.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    public required ImmutableArray<RecordedParameter> Parameters { get; init; }

    public string? AssumedZone { get; init; }

    public required ZoneDatabase ZoneDatabase { get; init; }

    /// <summary>The weakest verdict recorded.</summary>
    public required Verdict MinVerdict { get; init; }

    /// <summary>The SHA-256 over all records, whatever their order.</summary>
    public required string InputsDigest { get; init; }

    /// <summary>The inputs as they were named.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    public required int Cases { get; init; }

    public required int Events { get; init; }

    /// <summary>What a gate was asked and answered; null for an audit.</summary>
    public RecordedGate? Gate { get; init; }

    /// <summary>What is masked; the tokens are salted with the digest of the inputs.</summary>
    public required PersonalFields Masked { get; init; }

    public static DecisionHeader Of(string kind, CompiledRuleSet compiled, DecisionInputs inputs, Verdict weakest, PersonalFields masked) => new()
    {
        Type = TypeWord,
        SchemaVersion = CurrentVersion,
        Kind = kind,
        Engine = EngineVersion.Own,
        Packs = [.. compiled.Source.Packs.Select(p => new RecordedPack(p.Id, p.Version))],
        LooseRules = compiled.Source.Loose,
        PacksDigest = compiled.Source.Digest,
        LawAsOf = "day_of_act",
        Rules = [.. compiled.Rules.Select(r => r.Id)],
        Parameters = [.. compiled.Rules.SelectMany(r => r.Parameters).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).Select(RecordedParameter.Of)],
        AssumedZone = compiled.Environment.DefaultZone?.Id,
        ZoneDatabase = ZoneDatabase.Of(compiled.Environment.DefaultZone?.Id),
        MinVerdict = weakest,
        InputsDigest = inputs.Digest,
        Inputs = inputs.Names,
        Cases = inputs.Cases,
        Events = inputs.Events,
        Masked = masked,
    };
}
