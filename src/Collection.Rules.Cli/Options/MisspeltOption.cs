using System.CommandLine.Parsing;

namespace Collection.Rules.Cli.Options;

/// <summary>Keeps a misspelt option from being taken for a file or folder that is not there.</summary>
internal static class MisspeltOption
{
    public static void Refuse(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            result.AddError($"there is no option '{token.Value}'; a file or folder of that name is given as ./{token.Value}");
        }
    }
}
