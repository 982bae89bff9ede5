using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Loading.Packs;

namespace Collection.Rules.Checking.Packs;

/// <summary>Finds rules whose id does not tell where they stand.</summary>
internal static class PlaceCheck
{
    // A folder for all rules tells nothing of their topic.
    private const string FolderOfAll = "rules";

    public static void Check(LoadedFiles files, DiagnosticBag diagnostics)
    {
        string? outside = FolderOutside(files);
        foreach (Rule rule in files.Sound.Rules.Where(r => r.TightenedFrom is null))
        {
            string[] words = rule.Id.Split('.');
            string file = Path.GetFileNameWithoutExtension(rule.Position.Path);
            // The name of another pack is an error of its own.
            if (PackOwners.Of(rule.Position.Path, files.Sound.Packs) is { } pack && !files.Sound.Packs.Any(p => rule.Id.StartsWith(p.Id + '.', StringComparison.Ordinal)))
            {
                Warn(rule, $"begins with '{words[0]}', but the pack is called '{pack.Id}'", diagnostics);
            }
            else if (!string.Equals(words[^1], file, StringComparison.Ordinal))
            {
                Warn(rule, $"ends in '{words[^1]}', but the file is called '{file}'", diagnostics);
            }
            else if (words.Length > 2 && TopicFolderOf(rule, files.Sound.Packs, outside) is { } folder && !string.Equals(words[^2], folder, StringComparison.Ordinal))
            {
                Warn(rule, $"has the topic '{words[^2]}', which decides its remedies, but the folder is called '{folder}'", diagnostics);
            }
        }
    }

    /// <summary>The folder in which a rule stands, inside that of all rules; null where no topic has a folder.</summary>
    private static string? TopicFolderOf(Rule rule, ImmutableArray<Pack> packs, string? outside)
    {
        string? folder = Path.GetDirectoryName(rule.Position.Path);
        string? whole = PackOwners.Of(rule.Position.Path, packs) is { } pack ? Path.GetDirectoryName(pack.Position.Path) : outside;
        if (string.Equals(folder, whole, StringComparison.Ordinal))
        {
            return null;
        }

        string? name = Path.GetFileName(folder);
        return string.Equals(name, FolderOfAll, StringComparison.Ordinal) ? null : name;
    }

    /// <summary>The innermost folder that holds every file outside of packs; null where there is none.</summary>
    private static string? FolderOutside(LoadedFiles files)
    {
        string?[] folders =
        [
            .. files.Documents.Select(d => d.Path).Where(p => PackOwners.Of(p, files.Sound.Packs) is null).Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal),
        ];
        string? common = folders.FirstOrDefault();
        while (!string.IsNullOrEmpty(common) && !folders.All(f => IsIn(f, common)))
        {
            common = Path.GetDirectoryName(common);
        }

        return common;
    }

    private static bool IsIn(string? folder, string whole) =>
        string.Equals(folder, whole, StringComparison.Ordinal) || folder?.StartsWith(whole + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true;

    private static void Warn(Rule rule, string what, DiagnosticBag diagnostics) =>
        diagnostics.Warning(DiagnosticCode.IdElsewhere, rule.Position, $"the id '{rule.Id}' {what}; an id is made of the pack, the folder and the file");
}
