using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Checking;

/// <summary>Takes out the warnings that authors allow for a time, and tells of allowances that ended or allow nothing.</summary>
/// <param name="files">The files with their allowances.</param>
/// <param name="today">The day against which allowances are dated.</param>
/// <param name="isComplete">Whether every warning was looked for; where something cannot be read, some are not.</param>
internal sealed class AllowanceFilter(LoadedFiles files, DateOnly today, bool isComplete)
{
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found)
    {
        var remarks = new DiagnosticBag();
        var allowed = new HashSet<Diagnostic>();
        foreach (Allowance allowance in files.Allowances)
        {
            Diagnostic[] meant = [.. found.Where(d => Covers(allowance, d))];
            Diagnostic[] warnings = [.. meant.Where(d => d.Severity == DiagnosticSeverity.Warning)];
            Remark(allowance, meant, warnings, remarks);
            if (today < allowance.Until)
            {
                allowed.UnionWith(warnings);
            }
        }

        var kept = new DiagnosticBag();
        kept.AddRange(found.Where(d => !allowed.Contains(d)));
        kept.AddRange(remarks.ToImmutable());
        return kept.ToImmutable();
    }

    private void Remark(Allowance allowance, Diagnostic[] meant, Diagnostic[] warnings, DiagnosticBag remarks)
    {
        if (meant.Length > warnings.Length)
        {
            remarks.Error(DiagnosticCode.NotAllowable, allowance.Position, $"{allowance.Code} is an error and cannot be allowed; mend it, at {meant.Except(warnings).First().Position}");
        }
        else if (warnings.Length == 0)
        {
            if (isComplete)
            {
                remarks.Warning(DiagnosticCode.AllowanceUnused, allowance.Position, $"there is no {allowance.Code} to allow here; delete this");
            }
        }
        else if (today >= allowance.Until)
        {
            remarks.Warning(
                DiagnosticCode.AllowanceEnded,
                allowance.UntilPosition,
                string.Create(CultureInfo.InvariantCulture, $"{allowance.Code} was allowed until {allowance.Until:yyyy-MM-dd} ({Quoted.Of(allowance.Reason)}) and is given again; mend it, or say why it may stand longer"));
        }
    }

    private bool Covers(Allowance allowance, Diagnostic diagnostic)
    {
        if (!string.Equals(allowance.Code, diagnostic.Code, StringComparison.Ordinal))
        {
            return false;
        }

        string path = allowance.Position.Path;
        return allowance.IsOfPack
            ? files.Sound.Packs.Any(p => string.Equals(p.Position.Path, path, StringComparison.Ordinal) && p.Owns(diagnostic.Position.Path))
            : string.Equals(diagnostic.Position.Path, path, StringComparison.Ordinal);
    }
}
