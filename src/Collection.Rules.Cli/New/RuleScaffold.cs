using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.New;

/// <summary>The text of a new rule and of the situation that its tests start from.</summary>
internal sealed record RuleScaffold
{
    public required string Id { get; init; }

    /// <summary>The provision as rule files cite it.</summary>
    public required string Basis { get; init; }

    public required Effect Effect { get; init; }

    /// <summary>A day on which the provision is in force.</summary>
    public required DateOnly ActAt { get; init; }

    /// <summary>The words by which the provision binds.</summary>
    public required BoundWords Bound { get; init; }

    /// <summary>A kind of contact, or the name of a group of them.</summary>
    public required string Event { get; init; }

    private string Memberships => Bound.Of("lender.memberships", string.Empty) is { Length: > 0 } membership ? $" {membership} " : string.Empty;

    private string Region => Bound.Of("lender.region", string.Empty) is { Length: > 0 } region ? $", region: {region}" : string.Empty;

    public string Rule => $$"""
        format: 1
        kind: rule
        id: {{Id}}
        title: { zh: 待填写, en: To be written }
        # A draft is loaded, checked and tested, and judges nothing. Tests of a draft expect needs_review at most;
        # with "status: active" they expect the word of the effect.
        status: draft
        severity: medium
        effect: {{FindingText.WordOf(Effect)}}
        basis: [ "{{Basis}}" ]
        event: {{Event}}
        elements:
          # One named element for each thing that the provision asks for.
          by-collector:
            says: { zh: 由催收方主动联系。, en: The collector reached out. }
            test: { direction: outbound }
        message:
          zh: "{at|date}催收方联系了{recipient.role}。"
          en: "On {at|date} the collector contacted the {recipient.role}."
        tests:
          - name: { zh: 由催收方联系, en: the collector reached out }
            given: { use: {{Fixture}} }
            expect: needs_review
            because: [ by-collector ]
          - name: { zh: 由对方联系, en: the other side did }
            given: { use: {{Fixture}}, set: { direction: inbound } }
            expect: no_violation
          - name: { zh: 由谁发起没有记录, en: who began it is not on record }
            given: { use: {{Fixture}}, drop: [ direction ] }
            expect: undetermined
            missing: [ direction ]

        """;

    public string Fixtures => $$"""
        format: 1
        kind: fixtures
        fixtures:
          {{Fixture}}:
            case:
              lender: { id: L1, kind: {{Lender}}, memberships: [{{Memberships}}]{{Region}} }
              loan: { product: {{Bound.Of("loan.product", Product)}}, purpose: {{Bound.Of("loan.purpose", "consumption")}} }
              debtor: { id: D1, zones: [ Asia/Shanghai ] }
              parties: [ { id: P1, role: parent } ]
              records: { contact: complete, consent: complete, stop: complete, balance: complete, recording: complete }
            event:
              type: {{EventTypes.WordOf(EventTypes.Group(Event)[0])}}
              at: "{{ActAt:yyyy-MM-dd}}T10:00:00+08:00"
              direction: outbound
              recipient: D1
              actor: { id: A1, capacity: {{Bound.Of("actor.capacity", "own_staff")}} }
              purpose: demand

        """;

    private string Lender => Bound.Of("lender.kind", "bank");

    /// <summary>What a lender of the kind commonly lends; only banks issue cards.</summary>
    private string Product => Lender switch
    {
        "bank" => "credit_card",
        "auto_finance" => "auto_loan",
        "private_lender" or "unlicensed" => "private_loan",
        _ => "online_consumer_credit",
    };

    private string Fixture => Id.Replace('.', '-');
}
