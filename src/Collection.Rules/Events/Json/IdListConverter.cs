namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a list of ids.</summary>
internal sealed class IdListConverter() : TextListConverter(new IdConverter());
