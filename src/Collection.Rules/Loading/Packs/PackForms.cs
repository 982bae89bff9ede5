namespace Collection.Rules.Loading.Packs;

/// <summary>The forms of texts in pack.yaml as patterns, which .NET and JSON Schema anchor each in its own way.</summary>
internal static class PackForms
{
    /// <summary>A version of three numbers, with or without a pre-release.</summary>
    public const string Version = "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?";

    /// <summary>An ISO 3166 code of a country or of a part of one.</summary>
    public const string Jurisdiction = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
}
