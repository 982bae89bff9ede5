using Collection.Rules.Conditions;
using Collection.Rules.Law;

namespace Collection.Rules.Loading.Packs;

/// <summary>Whom one version of a provision binds; null where it binds everyone.</summary>
internal sealed record ProvisionBinding(ProvisionVersion Version, Condition? Binds);
