namespace Collection.Rules.Yaml.Layout;

/// <summary>Canonical layout would have changed what a file says; the file was left as it is.</summary>
internal sealed class LayoutException(string path)
    : Exception($"{path}: canonical layout would change what the file says, so it stays as it is; this is a defect of the tool.");
