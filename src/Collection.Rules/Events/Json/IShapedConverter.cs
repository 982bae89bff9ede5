namespace Collection.Rules.Events.Json;

/// <summary>A converter that reads an object of another type in between.</summary>
internal interface IShapedConverter
{
    /// <summary>The type whose members the object has.</summary>
    Type Shape { get; }

    /// <summary>What the value may be instead of an object, or null.</summary>
    IValueConverter? Alternative { get; }
}
