using System.Reflection;
using BenchmarkDotNet.Running;
using Collection.Rules.Benchmarks.Guard;
using Collection.Rules.Benchmarks.Reports;
using Collection.Rules.Benchmarks.Rivals;

switch (args)
{
    case ["guard"]:
        return RegressionGuard.Run(Console.Out);
    case ["export", string file]:
        return FactExport.Write(file, Console.Out);
    case ["report", string artifacts, string results]:
        return ResultPages.Write(artifacts, results);
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}
