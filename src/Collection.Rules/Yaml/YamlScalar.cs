namespace Collection.Rules.Yaml;

/// <summary>A single text, number, date or word.</summary>
internal sealed class YamlScalar : YamlNode
{
    /// <summary>The text as written, with quotes and escapes resolved.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written in quotes or as a text block.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether nothing usable stands here.</summary>
    /// <remarks>The reader has reported it already, so typed readers stay silent.</remarks>
    public bool IsNull { get; init; }

    /// <inheritdoc />
    public override string Kind => IsNull ? "nothing" : $"the text {Quoted.Of(Value)}";
}
