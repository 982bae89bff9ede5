namespace Collection.Rules.Cli.Input.Sorting;

/// <summary>Numbers for the names of the inputs, so that each record need not carry its own.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public string this[int number] => names[number];

    public int NumberOf(string name)
    {
        if (!numbers.TryGetValue(name, out int number))
        {
            number = names.Count;
            numbers.Add(name, number);
            names.Add(name);
        }

        return number;
    }
}
