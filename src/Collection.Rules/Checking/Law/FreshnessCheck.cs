using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading;
using Collection.Rules.Parameters;

namespace Collection.Rules.Checking.Law;

/// <summary>Finds provisions that nobody has looked at for too long, and announced values whose day has come.</summary>
internal static class FreshnessCheck
{
    public static void Check(LoadedFiles files, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (BindsSyntax version in files.Versions)
        {
            CheckProvision(version, files.Sound, today, diagnostics);
        }

        foreach (Parameter parameter in files.Sound.Parameters)
        {
            foreach (ParameterValue due in parameter.Announced.Where(v => v.From <= today))
            {
                diagnostics.Warning(
                    DiagnosticCode.AnnouncementDue,
                    due.Position,
                    string.Create(CultureInfo.InvariantCulture, $"the value of '{parameter.Id}' announced for {due.From:yyyy-MM-dd} is due: move it to 'values', or to another day if it was put off"));
            }
        }
    }

    private static void CheckProvision(BindsSyntax syntax, RuleSet rules, DateOnly today, DiagnosticBag diagnostics)
    {
        ProvisionVersion version = syntax.Version;
        int? limit = rules.Packs.Where(p => p.Owns(syntax.CheckedAt.Path)).Min(p => p.CheckedWithinDays);
        int age = today.DayNumber - version.Checked.DayNumber;
        if (age < 0)
        {
            diagnostics.Warning(
                DiagnosticCode.StaleCheck,
                syntax.CheckedAt,
                string.Create(CultureInfo.InvariantCulture, $"{syntax.Provision.Id} cannot have been checked on {version.Checked:yyyy-MM-dd}, a day that is yet to come; write the day on which its source was read"));
        }

        // What is no longer in force changes no more.
        if (age > limit && !(version.Period.Until <= today))
        {
            diagnostics.Warning(
                DiagnosticCode.StaleCheck,
                syntax.CheckedAt,
                string.Create(CultureInfo.InvariantCulture, $"{syntax.Provision.Id} was last checked on {version.Checked:yyyy-MM-dd}, {age} days ago (limit {limit}); compare it with its source again"));
        }
    }
}
