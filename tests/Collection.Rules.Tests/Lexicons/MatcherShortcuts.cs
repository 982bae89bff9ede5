using System.Collections.Immutable;
using Collection.Rules.Lexicons;

namespace Collection.Rules.Tests.Lexicons;

/// <summary>A search in room of its own, which stays valid.</summary>
internal static class MatcherShortcuts
{
    public static ImmutableArray<SignalHit> Match(this SignalMatcher matcher, string text) => [.. matcher.Match(text, new SignalSearch())];
}
