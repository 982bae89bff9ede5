using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Law;

/// <summary>The options of law.</summary>
internal sealed class LawOptions
{
    private const int DefaultMaximumAge = 365;

    public RuleSourceOptions Source { get; } = new();

    public Option<DateOnly?> AsOf { get; } = DayOption.Create("--as-of", "The day from which is looked back and ahead. Default: today.");

    public Option<int> MaximumAge { get; } = new("--max-age")
    {
        Description = "The days after which a comparison with the source is stale.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => DefaultMaximumAge,
    };

    public Option<bool> FailsOnStale { get; } = new("--fail-on-stale")
    {
        Description = "Gives exit code 1 if a comparison with the source is stale.",
    };

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(AsOf);
        command.Add(MaximumAge);
        command.Add(FailsOnStale);
        command.Validators.Add(result =>
        {
            if (result.GetValue(MaximumAge) < 0)
            {
                result.AddError("--max-age: a number of days, 0 or more");
            }
        });
    }
}
