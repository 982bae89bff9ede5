using Collection.Rules.Diagnostics;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds rules that can never find anything, and exceptions that always or never excuse.</summary>
internal sealed class ReachCheck(RuleSet rules, DiagnosticBag diagnostics)
{
    /// <summary>Checks a rule whose conditions are each sound by themselves.</summary>
    public void Check(Rule rule)
    {
        var bounds = new ConditionBounds(rule.EventKinds);
        FactBounds scope = RuleScope.Of(rule, rules);
        if (scope.IsImpossible)
        {
            SourcePosition at = rule.Applies?.Position ?? rule.Position;
            diagnostics.Error(DiagnosticCode.ScopeUnbound, at, $"no provision of the basis binds anybody in this scope: {Name(scope)} is another in what they bind, so the rule never applies");
            return;
        }

        FactBounds offence = scope.Meet(bounds.Of(rule.When, truth: true));
        if (offence.IsImpossible)
        {
            diagnostics.Error(DiagnosticCode.ElementsOutOfScope, CulpritIn(rule, scope, bounds), $"{Name(offence)} asks for what lies outside the scope of the rule or of its basis, so nothing ever meets the elements");
            return;
        }

        foreach (ExceptionClause exception in rule.Exceptions)
        {
            Check(exception, offence, bounds);
        }
    }

    private void Check(ExceptionClause exception, FactBounds offence, ConditionBounds bounds)
    {
        if (offence.Meet(bounds.Of(exception.Test, truth: true)) is { IsImpossible: true } never)
        {
            diagnostics.Error(DiagnosticCode.ExceptionNever, exception.Position, $"exception '{exception.Name}' never excuses: {Name(never)} is another wherever the elements are met");
        }
        else if (offence.Meet(bounds.Of(exception.Test, truth: false)).IsImpossible)
        {
            diagnostics.Error(DiagnosticCode.ExceptionAlways, exception.Position, $"exception '{exception.Name}' excuses every act that the elements describe, so the rule never finds anything");
        }
    }

    /// <summary>Where the element stands that the scope excludes; the rule itself where only several together are excluded.</summary>
    private static SourcePosition CulpritIn(Rule rule, FactBounds scope, ConditionBounds bounds) =>
        rule.Elements.FirstOrDefault(e => scope.Meet(bounds.Of(e.Test, truth: true)).IsImpossible)?.Position ?? rule.Position;

    private static string Name(FactBounds bounds) => ContradictionCheck.NameOf(bounds.Clash!);
}
