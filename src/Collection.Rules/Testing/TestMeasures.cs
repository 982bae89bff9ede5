namespace Collection.Rules.Testing;

/// <summary>What is measured beside the tests themselves.</summary>
[Flags]
internal enum TestMeasures
{
    None = 0,

    /// <summary>Which outcomes of elements and which figures the tests reach.</summary>
    Coverage = 1,

    /// <summary>Which mutants of the rules the tests notice.</summary>
    Mutation = 2,
}
