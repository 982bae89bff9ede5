namespace Collection.Rules.Cli.Reports;

/// <summary>One line of a finding: what it is about, and what it says, not yet escaped for any medium.</summary>
/// <param name="Label">Such as Law or Missing; empty for the message itself.</param>
/// <param name="Text">May hold words from records.</param>
internal sealed record LabelledText(string Label, string Text);
