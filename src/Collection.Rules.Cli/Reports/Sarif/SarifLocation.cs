using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Cli.Input;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>Where a finding or a mistake is.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation? PhysicalLocation, ImmutableArray<SarifLogicalLocation>? LogicalLocations)
{
    public static SarifPhysicalLocation At(RecordPlace place) =>
        new(new SarifArtifact(AddressOf(place.Source)), new SarifRegion(place.Line));

    /// <summary>The address of a file as it was named: relative names stay relative.</summary>
    public static string AddressOf(string path)
    {
        if (Path.IsPathFullyQualified(path))
        {
            return new Uri(path).AbsoluteUri;
        }

        var address = new StringBuilder();
        foreach (string part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            address.Append(address.Length == 0 ? string.Empty : "/").Append(Uri.EscapeDataString(part));
        }

        return address.ToString();
    }
}
