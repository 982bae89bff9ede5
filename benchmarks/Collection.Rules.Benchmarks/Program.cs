using System.Reflection;
using BenchmarkDotNet.Running;
using Collection.Rules.Benchmarks.Guard;
using Collection.Rules.Benchmarks.Reports;
using Collection.Rules.Benchmarks.Rivals;
using Collection.Rules.Benchmarks.Suites;
using Collection.Rules.Benchmarks.Workloads;

return args switch
{
    ["guard"] => RegressionGuard.Run(Console.Out),
    ["memory"] => OpenCaseMemory.Write(Console.Out),
    ["export", string file] => FactExport.Write(file, Console.Out),
    ["records", string file, string cases, string eventsPerCase] => RecordFile.Write(file, cases, eventsPerCase),
    ["compare", string records, string findings] => RecordFile.Compare(records, findings, Console.Out),
    ["report", string artifacts, string results] => ResultPages.Write(artifacts, results),
    _ => Outcome.Of(BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args)),
};
