namespace Collection.Rules.Yaml;

/// <summary>One key of a mapping and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
