namespace Collection.Rules.Loading;

/// <summary>The words for windows in rule files.</summary>
internal enum CountWindowWord
{
    Calendar,
    Consecutive,
    Rolling,
    WholeCase,
}
