using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports;

/// <summary>For how many findings one kind of evidence is wanted, and for how many no record names it.</summary>
internal sealed class EvidenceDigest(EvidenceNeed need)
{
    public EvidenceNeed Need => need;

    public int Wanted { get; private set; }

    public int Lacking { get; private set; }

    public void Add(Truth isOnRecord)
    {
        Wanted++;
        Lacking += isOnRecord == Truth.Disproven ? 1 : 0;
    }
}
