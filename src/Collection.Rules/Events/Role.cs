using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>What a person is to the debtor or to the debt.</summary>
/// <remarks>The role alone does not make anybody liable; see <see cref="Liability"/>.</remarks>
[JsonConverter(typeof(WordConverter<Role>))]
public enum Role
{
    /// <summary>The debtor, where an event names the person by role only.</summary>
    Debtor,

    /// <summary>Husband or wife.</summary>
    Spouse,

    /// <summary>Father or mother.</summary>
    Parent,

    /// <summary>Son or daughter.</summary>
    Child,

    /// <summary>Brother or sister.</summary>
    Sibling,

    /// <summary>Another relative.</summary>
    Relative,

    /// <summary>A friend.</summary>
    Friend,

    /// <summary>Somebody who works with the debtor.</summary>
    Colleague,

    /// <summary>The debtor's employer or superior.</summary>
    Employer,

    /// <summary>Somebody who studies or studied with the debtor.</summary>
    Classmate,

    /// <summary>Somebody who lives near the debtor.</summary>
    Neighbour,

    /// <summary>A person named in the loan papers to be reached.</summary>
    EmergencyContact,

    /// <summary>A person who gave a guarantee for the debt.</summary>
    Guarantor,

    /// <summary>A person who borrowed together with the debtor.</summary>
    CoBorrower,

    /// <summary>A person who later took on the debt beside the debtor.</summary>
    DebtJoiner,

    /// <summary>A person who inherits from the debtor.</summary>
    Heir,

    /// <summary>A person the debtor authorised to act for him.</summary>
    Agent,

    /// <summary>The legal guardian of the debtor.</summary>
    Guardian,

    /// <summary>The debtor's lawyer.</summary>
    Lawyer,

    /// <summary>Whoever now holds a number that was the debtor's.</summary>
    NumberHolder,

    /// <summary>A person with no tie to the debtor.</summary>
    Stranger,

    /// <summary>People at large.</summary>
    Public,
}
