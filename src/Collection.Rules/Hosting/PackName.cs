namespace Collection.Rules.Hosting;

/// <summary>A name under which an app registered rules; empty for the default.</summary>
internal sealed record PackName(string Value);
