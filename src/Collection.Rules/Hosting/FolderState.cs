using System.Globalization;
using System.Text;
using Collection.Rules.Loading;

namespace Collection.Rules.Hosting;

/// <summary>What can be seen of rule files without reading them.</summary>
internal static class FolderState
{
    /// <summary>Names, sizes and times of all files; two equal states are most likely the same files.</summary>
    public static string Of(IEnumerable<string> folders)
    {
        var state = new StringBuilder();
        foreach (string folder in folders)
        {
            foreach (string file in Directory.Exists(folder) ? SourceFiles.NamesIn(folder) : [folder])
            {
                var info = new FileInfo(file);
                state.Append(CultureInfo.InvariantCulture, $"{file}|{(info.Exists ? info.Length : -1)}|{info.LastWriteTimeUtc.Ticks}\n");
            }
        }

        return state.ToString();
    }
}
