using System.Text.Json;

namespace Collection.Rules.Events.Json;

/// <summary>A converter of a single value that can say what is wrong with one.</summary>
internal interface IValueConverter
{
    /// <summary>What is wrong with the value, or null where it can be read.</summary>
    /// <remarks>Never repeats free text: only words of closed lists, numbers and dates.</remarks>
    string? Explain(JsonElement value);
}
