namespace Collection.Rules.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="Path">The file as it was given to the loader.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourcePosition(string Path, int Line, int Column)
{
    /// <summary>The place as compilers write it: path(line,column).</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
