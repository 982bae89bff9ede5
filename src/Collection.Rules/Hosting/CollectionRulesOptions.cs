namespace Collection.Rules.Hosting;

/// <summary>Which rules an app judges by, and whether it follows their files.</summary>
/// <remarks>Read once, when the app starts. Not thread-safe while it is set.</remarks>
public sealed class CollectionRulesOptions
{
    /// <summary>Packs that come with the package; cn where neither packs nor folders are named.</summary>
    public IList<string> Packs { get; } = [];

    /// <summary>Folders of rules, or single files, loaded together with the packs.</summary>
    /// <remarks>A folder whose pack.yaml bears the id of a pack that comes with the package takes its place.</remarks>
    public IList<string> Folders { get; } = [];

    /// <summary>How to judge.</summary>
    public RuleEvaluatorOptions Evaluation { get; set; } = new();

    /// <summary>Whether rules are checked, and the tests beside them must pass, before they are used; true unless set.</summary>
    /// <remarks>Packs that come with the package were tested when it was built: where no folder is named, none are run and the app starts at once.</remarks>
    public bool RunsTests { get; set; } = true;

    /// <summary>How often the folders are looked at for changes; null, as unless set, for never.</summary>
    /// <remarks>
    /// A change is taken up when two looks in a row find the same files, so that one still being written is not.
    /// To change several files at once, prepare a folder beside and rename it.
    /// </remarks>
    public TimeSpan? WatchEvery { get; set; }
}
