namespace Collection.Rules.Law;

/// <summary>How the parts of an instrument are numbered.</summary>
public enum Numbering
{
    /// <summary>By articles, paragraphs and items (条、款、项、目).</summary>
    Article,

    /// <summary>By decimal clauses, as standards do.</summary>
    Clause,

    /// <summary>By sections and bracketed items, as notices do (一、（一）).</summary>
    Section,

    /// <summary>In no regular way; the place is printed as it is written.</summary>
    Free,
}
