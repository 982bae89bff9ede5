using System.Globalization;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>The window of a count in words.</summary>
internal static class WindowText
{
    public static LocalizedText Of(CountWindow window) => window.Kind switch
    {
        CountWindowKind.WholeCase => Text($"本案全部记录", $"the whole case"),
        CountWindowKind.Rolling => Text($"连续{window.Length}小时内", $"{window.Length} {(window.Length == 1 ? "hour" : "hours")}"),
        CountWindowKind.Calendar or CountWindowKind.Consecutive when window.Length == 1 => Text($"当日", $"that day"),
        CountWindowKind.ConsecutiveAfterFirst => Text($"首日之后连续{window.Length}日", $"{window.Length} {(window.Length == 1 ? "day" : "days")} after the first"),
        _ => Text($"连续{window.Length}日", $"{window.Length} days in a row"),
    };

    private static LocalizedText Text(FormattableString zh, FormattableString en) =>
        new() { Zh = zh.ToString(CultureInfo.InvariantCulture), En = en.ToString(CultureInfo.InvariantCulture) };
}
