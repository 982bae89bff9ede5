namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a list of time zones.</summary>
internal sealed class ZoneListConverter() : TextListConverter(new ZoneConverter());
