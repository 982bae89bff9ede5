using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Looks up the people of one case.</summary>
/// <remarks>Not thread-safe; profiles are made once a person and kept.</remarks>
internal sealed class CaseDirectory
{
    private readonly CollectionCase? record;
    private readonly TimelineEnvironment environment;
    private Dictionary<(string Id, Role? Role), RecipientProfile>? profiles;
    private Dictionary<Role, RecipientProfile>? byRole;

    // Acts in a row often reach the same person, and in most cases there is but one, who takes no table.
    private (string Id, Role? Role, RecipientProfile? Profile) last;

    public CaseDirectory(CollectionCase? record, TimelineEnvironment environment)
    {
        this.record = record;
        this.environment = environment;
        DebtorZones = ZonesFrom(record?.Debtor?.Zones);
    }

    public ImmutableArray<ZoneClock> DebtorZones { get; }

    /// <summary>The profile where the event names nobody.</summary>
    public RecipientProfile Nobody => environment.Nobody;

    public RecipientProfile Find(Recipient? recipient)
    {
        if (recipient is not { } named)
        {
            return Nobody;
        }

        return named.Id is { } id ? OfId(id, named.Role)
            : named.Role is { } role ? OfRole(role)
            : Nobody;
    }

    private RecipientProfile OfId(string id, Role? told)
    {
        if (last.Profile is { } same && told == last.Role && string.Equals(id, last.Id, StringComparison.Ordinal))
        {
            return same;
        }

        if (last.Profile is { } first)
        {
            profiles ??= new() { [(last.Id, last.Role)] = first };
        }

        if (profiles is null || !profiles.TryGetValue((id, told), out RecipientProfile? profile))
        {
            profile = OfPerson(id, told);
            profiles?.Add((id, told), profile);
        }

        last = (id, told, profile);
        return profile;
    }

    /// <summary>A person by id; the role told with the contact serves only where the parties say none.</summary>
    private RecipientProfile OfPerson(string id, Role? told)
    {
        string? debtor = record?.Debtor?.Id;
        if (string.Equals(id, debtor, StringComparison.Ordinal))
        {
            return new RecipientProfile { Id = id, IsDebtor = true, Role = Role.Debtor, Zones = DebtorZones };
        }

        Party? party = record?.Parties?.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        Role? role = party?.Role ?? told;
        return new RecipientProfile
        {
            Id = id,
            IsDebtor = role == Role.Debtor ? IsDebtorByRole(debtor) : role is null && party is null && debtor is null ? null : false,
            Role = role,
            Party = party,
            PresumedLiability = Presumed(role),
            Zones = ZonesFrom(party?.Zones),
        };
    }

    /// <summary>Another id than the debtor's, told to be the debtor: one of the two is wrong.</summary>
    private static bool? IsDebtorByRole(string? debtor) => debtor is null ? true : null;

    private RecipientProfile OfRole(Role role)
    {
        byRole ??= [];
        if (!byRole.TryGetValue(role, out RecipientProfile? profile))
        {
            bool isDebtor = role == Role.Debtor;
            byRole[role] = profile = new RecipientProfile
            {
                Id = isDebtor ? record?.Debtor?.Id : null,
                IsDebtor = isDebtor,
                Role = role,
                PresumedLiability = Presumed(role),
                Zones = isDebtor ? DebtorZones : ZonesFrom(null),
            };
        }

        return profile;
    }

    private Liability? Presumed(Role? role) =>
        role is { } known && environment.LiabilityByRole.TryGetValue(known, out Liability liability) ? liability : null;

    private ImmutableArray<ZoneClock> ZonesFrom(ImmutableArray<string>? zones) =>
        zones is { IsDefaultOrEmpty: false } ids ? [.. ids.Select(ZoneClock.Of)]
        : environment.Nobody.Zones;
}
