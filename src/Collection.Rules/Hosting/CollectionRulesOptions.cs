namespace Collection.Rules.Hosting;

/// <summary>Which rules an app judges by, and whether it follows their files.</summary>
/// <remarks>Read once, when the app starts. Not thread-safe while it is set.</remarks>
public sealed class CollectionRulesOptions
{
    /// <summary>Packs that come with the package; cn where neither packs nor folders are named.</summary>
    public IList<string> Packs { get; } = [];

    /// <summary>Folders of rules, or single files, loaded together with the packs that are named.</summary>
    /// <remarks>Folders alone are loaded without any pack: rules that build on the China pack need cn among <see cref="Packs"/>. A folder whose pack.yaml bears the id of a pack that comes with the package takes its place.</remarks>
    public IList<string> Folders { get; } = [];

    /// <summary>How to judge.</summary>
    public RuleEvaluatorOptions Evaluation { get; set; } = new();

    /// <summary>Whether rules are checked, and the tests beside those in <see cref="Folders"/> must pass, before they are used; true unless set.</summary>
    /// <remarks>
    /// The same at the start and when files change. Packs that come with the package were tested when it was built, and a
    /// folder may add words to their lexicons: their own tests are not run, and where no folder is named, the app starts at once.
    /// </remarks>
    public bool RunsTests { get; set; } = true;

    /// <summary>How often the folders are looked at for changes; null, as unless set, for never.</summary>
    /// <remarks>
    /// A change is taken up when two looks in a row find the same files, so that one still being written is not.
    /// To change several files at once, prepare a folder beside and rename it.
    /// </remarks>
    public TimeSpan? WatchEvery { get; set; }
}
