using System.Globalization;
using Collection.Rules.Checking.Logic;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Checking.Law;

/// <summary>Holds the provisions that exceptions, elements and overrides cite against the days and the scope of their rule.</summary>
internal sealed class CitationCheck(LoadedFiles files, DiagnosticBag diagnostics)
{
    public void Check(Rule rule)
    {
        FactBounds scope = RuleScope.Of(rule, files.Sound);
        YamlMapping source = files.SourceOf(rule);
        foreach (ExceptionClause exception in rule.Exceptions)
        {
            Check(rule, exception.Cite, scope, PositionOf(source, "unless", exception.Name) ?? exception.Position, $"exception '{exception.Name}'");
        }

        foreach (Element element in rule.Elements.Where(e => e.Cite is not null))
        {
            Check(rule, element.Cite!, scope, PositionOf(source, "elements", element.Name) ?? element.Position, $"element '{element.Name}'");
        }

        foreach (RuleOverride displaced in rule.Overrides)
        {
            CheckDays(rule, displaced.Cite, displaced.Position, $"what displaces '{displaced.RuleId}'");
        }
    }

    private void Check(Rule rule, Provision cite, FactBounds scope, SourcePosition position, string what)
    {
        CheckDays(rule, cite, position, what);
        if (!scope.IsImpossible && scope.Meet(RuleScope.BoundBy([cite], files.Sound, new ConditionBounds(rule.EventKinds))).IsImpossible)
        {
            diagnostics.Warning(DiagnosticCode.CitationBindsOthers, position, $"{what} rests on {cite.Id}, which binds nobody in the scope of this rule");
        }
    }

    private void CheckDays(Rule rule, Provision cite, SourcePosition position, string what)
    {
        EffectivePeriod[] inForce = [.. rule.Basis.SelectMany(p => p.Versions).Select(v => v.Period).OrderBy(p => p.From)];
        if (inForce.Length > 0 && !inForce.Any(period => cite.Versions.Any(v => v.Period.Overlaps(period))))
        {
            diagnostics.Warning(DiagnosticCode.CitationNotInForce, position, $"{what} rests on {cite.Id}, which is in force on none of the days on which the rule is");
            return;
        }

        // That the provision is younger than the basis is no slip: what it writes down was law before.
        DateOnly first = cite.Versions[0].Period.From;
        foreach (EffectivePeriod period in inForce.Where(p => !(p.Until <= first)))
        {
            if (BasisDays.FirstGap([cite], new EffectivePeriod(period.From > first ? period.From : first, period.Until)) is { } day)
            {
                diagnostics.Warning(
                    DiagnosticCode.CitationNotInForce,
                    position,
                    string.Create(CultureInfo.InvariantCulture, $"{what} rests on {cite.Id}, which is no longer in force on {day:yyyy-MM-dd}, when the rule still is"));
                return;
            }
        }
    }

    private static SourcePosition? PositionOf(YamlMapping rule, string list, string name) =>
        rule.TryGet(list, out YamlNode? node)
        && node is YamlMapping entries
        && entries.TryGet(name, out YamlNode? entry)
        && entry is YamlMapping clause
        && clause.TryGet("cite", out YamlNode? cite)
            ? cite.Start
            : null;
}
