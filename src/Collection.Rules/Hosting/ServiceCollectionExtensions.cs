using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Collection.Rules.Hosting;

/// <summary>Rules for apps on Microsoft.Extensions.DependencyInjection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the China pack that comes with the package, without a name.</summary>
    /// <param name="services">The services of the app.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddCollectionRules(this IServiceCollection services) => services.AddCollectionRules(_ => { });

    /// <summary>Registers rules without a name.</summary>
    /// <remarks>
    /// They are loaded when the host starts, or when they are first asked for where there is no host; folders are then
    /// checked, and the tests of the rules that stand in them run.
    /// A <see cref="RuleEvaluator"/> is handed out by the rules that are then in use; a service that lives long asks
    /// the <see cref="RuleEvaluatorMonitor"/> instead. A registered <see cref="TimeProvider"/> and loggers are used.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddCollectionRules(this IServiceCollection services, Action<CollectionRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        AddNamed(services, Options.DefaultName, configure);
        services.TryAddTransient(provider => provider.GetRequiredService<RuleEvaluatorMonitor>().Current);
        return services;
    }

    /// <summary>Registers rules under a name, beside others.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="name">The name, by which the <see cref="RuleEvaluatorMonitor"/> and keyed services hand them out.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddCollectionRules(this IServiceCollection services, string name, Action<CollectionRulesOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        AddNamed(services, name, configure);
        services.TryAddKeyedTransient(name, (provider, _) => provider.GetRequiredService<RuleEvaluatorMonitor>().Get(name));
        return services;
    }

    private static void AddNamed(IServiceCollection services, string name, Action<CollectionRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<CollectionRulesOptions>(name).Configure(configure).ValidateOnStart();
        services.AddSingleton(new PackName(name));
        services.TryAddSingleton(provider => new LoadedPacks(ClockOf(provider)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CollectionRulesOptions>, CollectionRulesValidation>());
        services.TryAddSingleton(provider => new RuleEvaluatorMonitor(
            provider.GetRequiredService<IOptionsMonitor<CollectionRulesOptions>>(),
            provider.GetRequiredService<LoadedPacks>(),
            provider.GetServices<PackName>(),
            ClockOf(provider),
            provider.GetService<ILogger<RuleEvaluatorMonitor>>() ?? NullLogger<RuleEvaluatorMonitor>.Instance));
    }

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
