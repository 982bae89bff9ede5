namespace Collection.Rules.Events.Json;

/// <summary>A converter of a list of texts of one kind.</summary>
internal interface ITextListConverter
{
    /// <summary>The converter of one item.</summary>
    IValueConverter Item { get; }
}
