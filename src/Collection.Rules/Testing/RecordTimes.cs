using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>Reads when earlier records of a test were made.</summary>
internal static class RecordTimes
{
    private const string Times = "times";
    private const string Every = "every";

    /// <summary>One instant, several, or the first of a series given by 'times' and 'every' (seconds).</summary>
    public static ImmutableArray<YamlScalar> Of(YamlNode at, YamlMapping record, DiagnosticBag diagnostics)
    {
        ImmutableArray<YamlScalar> times =
            [.. (at is YamlSequence list ? list.Items : [at]).OfType<YamlScalar>()];
        bool repeats = record.TryGet(Times, out YamlNode? count);
        if (!record.TryGet(Every, out YamlNode? every) && !repeats)
        {
            return times;
        }

        if (count is null || every is null || times.Length != 1)
        {
            diagnostics.Error(DiagnosticCode.BadTest, (count ?? every)!.Start, $"a series has one 'at', '{Times}' and '{Every}', the seconds from one to the next");
            return [];
        }

        return ReadAtLeastOne(count, Times, diagnostics) is { } copies && ReadAtLeastOne(every, Every, diagnostics) is { } seconds
            ? Repeat(times[0], copies, seconds)
            : [];
    }

    /// <summary>The instants of a series; one that is no instant is left as it stands, to be reported with its record.</summary>
    private static ImmutableArray<YamlScalar> Repeat(YamlScalar at, int copies, int seconds) =>
        InstantText.TryParse(at.Value, out DateTimeOffset first)
            ? [.. Enumerable.Range(0, copies).Select(i => new YamlScalar { Start = at.Start, Value = InstantText.Of(first.AddSeconds((double)i * seconds)) })]
            : [at];

    private static int? ReadAtLeastOne(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        int? number = ScalarReader.Integer(node, $"'{key}'", diagnostics);
        if (number is < 1)
        {
            diagnostics.Error(DiagnosticCode.BadTest, node.Start, $"'{key}' is at least 1");
            return null;
        }

        return number;
    }
}
