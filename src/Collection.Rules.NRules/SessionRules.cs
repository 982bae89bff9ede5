using System.Collections.Immutable;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Sessions that an app registered: the name of the rules they are by, and the app's own rules in them.</summary>
internal sealed record SessionRules(string Name, ImmutableArray<IRuleRepository> OwnRules);
