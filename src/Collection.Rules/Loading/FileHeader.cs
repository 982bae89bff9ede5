using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The two keys with which every rule file starts.</summary>
internal static class FileHeader
{
    private const int Format = 1;

    /// <summary>Whether the file is of the expected kind and of a format that is understood; otherwise says why not.</summary>
    public static bool Check(MappingReader reader, string kind, DiagnosticBag bag)
    {
        int? format = reader.Integer("format", required: true);
        string? found = reader.Text("kind", required: true);
        reader.ReportMissing();
        if (!CheckFormat(reader, format, bag))
        {
            return false;
        }

        if (found is not null && !string.Equals(found, kind, StringComparison.Ordinal))
        {
            bag.Error(DiagnosticCode.UnknownWord, reader.PositionOf("kind"), $"'kind' must be '{kind}' here, not {Quoted.Of(found)}");
            return false;
        }

        return format is not null && found is not null;
    }

    /// <summary>Whether a format, where there is one, is understood; otherwise says so.</summary>
    public static bool CheckFormat(MappingReader reader, int? format, DiagnosticBag bag)
    {
        if (format is null or Format)
        {
            return true;
        }

        bag.Error(DiagnosticCode.UnsupportedFormat, reader.PositionOf("format"), $"format {format} is not known; this version reads format {Format}");
        return false;
    }
}
