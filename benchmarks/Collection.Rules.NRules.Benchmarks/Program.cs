using System.Reflection;
using BenchmarkDotNet.Running;
using Collection.Rules.Benchmarks.Suites;

return Outcome.Of(BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args));
