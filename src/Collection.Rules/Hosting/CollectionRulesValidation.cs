using Collection.Rules.Loading;
using Microsoft.Extensions.Options;

namespace Collection.Rules.Hosting;

/// <summary>Checks the options, then loads the rules and runs their tests: a broken pack keeps the app from starting.</summary>
internal sealed class CollectionRulesValidation(LoadedPacks loaded) : IValidateOptions<CollectionRulesOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CollectionRulesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] mistakes = [.. MistakesIn(options)];
        if (mistakes.Length > 0)
        {
            return ValidateOptionsResult.Fail(mistakes);
        }

        PackCheck check = loaded.Load(name ?? Options.DefaultName, options);
        return check.Evaluator is null ? ValidateOptionsResult.Fail(check.Reasons) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> MistakesIn(CollectionRulesOptions options)
    {
        foreach (string pack in options.Packs.Where(p => !PackFiles.EmbeddedPacks.Contains(p, StringComparer.Ordinal)))
        {
            yield return $"Packs: no pack '{pack}' comes with the package; there are: {string.Join(", ", PackFiles.EmbeddedPacks)}";
        }

        foreach (string folder in options.Folders.Where(f => !Directory.Exists(f) && !File.Exists(f)))
        {
            yield return $"Folders: '{folder}' does not exist";
        }

        if (options.WatchEvery is { } interval && (interval < TimeSpan.FromMilliseconds(1) || interval > TimeSpan.FromDays(1)))
        {
            yield return "WatchEvery: an interval is from a millisecond to a day";
        }

        if (options.WatchEvery is not null && options.Folders.Count == 0)
        {
            yield return "WatchEvery: there is no folder to look at; packs that come with the package do not change";
        }
    }
}
