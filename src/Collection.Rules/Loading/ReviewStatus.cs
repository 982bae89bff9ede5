namespace Collection.Rules.Loading;

/// <summary>Whether an author's text has been reviewed.</summary>
internal enum ReviewStatus
{
    Active,
    Review,
}
