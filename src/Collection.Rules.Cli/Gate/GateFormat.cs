namespace Collection.Rules.Cli.Gate;

/// <summary>The forms of a gate's answer.</summary>
internal enum GateFormat
{
    Json,
    Text,
}
