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
            else if (words.Length > 2 && TopicFolderOf(rule, files.Sound.Packs) is { } folder && !string.Equals(words[^2], folder, StringComparison.Ordinal))
            {
                Warn(rule, $"has the topic '{words[^2]}', but the folder is called '{folder}'", diagnostics);
            }
        }
    }

    /// <summary>The folder inside a pack in which a rule stands; null outside of packs, and where no topic has a folder.</summary>
    private static string? TopicFolderOf(Rule rule, ImmutableArray<Pack> packs)
    {
        string? folder = Path.GetDirectoryName(rule.Position.Path);
        if (PackOwners.Of(rule.Position.Path, packs) is not { } pack || string.Equals(folder, Path.GetDirectoryName(pack.Position.Path), StringComparison.Ordinal))
        {
            return null;
        }

        string? name = Path.GetFileName(folder);
        return string.Equals(name, FolderOfAll, StringComparison.Ordinal) ? null : name;
    }

    private static void Warn(Rule rule, string what, DiagnosticBag diagnostics) =>
        diagnostics.Warning(DiagnosticCode.IdElsewhere, rule.Position, $"the id '{rule.Id}' {what}; an id is made of the pack, the folder and the file");
}
