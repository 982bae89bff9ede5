using Collection.Rules.Yaml;

namespace Collection.Rules.Loading.Packs;

/// <summary>A stricter value that a pack gives itself for a parameter of another, as written.</summary>
internal sealed record Tightening(Pack Pack, YamlScalar Parameter, YamlNode Value);
