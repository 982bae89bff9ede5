using System.Text;
using Collection.Rules;
using Collection.Rules.Decisions;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;

// Prints everything that the library says of the records of a file, so that two builds of it can be compared.
if (args is not [string path])
{
    Console.Error.WriteLine("usage: Collection.Rules.AotSample RECORDS");
    return 2;
}

// readme: aot
using ServiceProvider services = new ServiceCollection().AddCollectionRules().BuildServiceProvider();
RuleEvaluator evaluator = services.GetRequiredService<RuleEvaluator>();
using FileStream file = File.OpenRead(path);
CollectionRecord[] records = [.. RecordReader.Read(file, path).Select(line => line.Record ?? throw new InvalidDataException(line.ToString()))];
using Stream output = Console.OpenStandardOutput();
EvaluationReport report = DecisionRecord.Write(output, evaluator, records);
// readme: end
foreach (Finding finding in report.Findings)
{
    output.Write(Encoding.UTF8.GetBytes($"{finding.RuleId} {finding.EventId} {finding.Message.In(Language.Zh)} {finding.Message.In(Language.En)}\n"));
}

return report.Findings.IsEmpty ? 1 : 0;
