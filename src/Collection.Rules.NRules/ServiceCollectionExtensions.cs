using System.Diagnostics.CodeAnalysis;
using Collection.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Sessions for apps on Microsoft.Extensions.DependencyInjection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers sessions by the rules that the app registers without a name, or else by the China pack.</summary>
    /// <remarks>
    /// <para>
    /// <see cref="Hosting.ServiceCollectionExtensions.AddCollectionRules(IServiceCollection, Action{CollectionRulesOptions})"/>,
    /// called before or after, says by which rules and how to judge, and whether to follow their files: sessions
    /// and evaluator are by the same compiled rules and change together.
    /// </para>
    /// <para>
    /// An <see cref="ISession"/> is handed out for each scope: it holds the facts of one piece of work and is for one
    /// thread at a time, so the services of one scope share it and no two scopes do. It keeps its rules, and has
    /// nothing to dispose of; when its scope goes, so does the personal data in it. Rules of the app's own get their
    /// dependencies from the same scope. An <see cref="ISessionFactory"/> and a <see cref="CollectionRuleRepository"/>
    /// are handed out by the rules then in use; a service that lives long asks the <see cref="SessionFactoryMonitor"/>
    /// instead. A host compiles the network at its start, which rules with mistakes then stop.
    /// </para>
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="ownRules">The app's own rules, which live in the same sessions.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">There are sessions already: an app that has its own adds its rules here.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static IServiceCollection AddCollectionRulesSession(this IServiceCollection services, params IEnumerable<IRuleRepository> ownRules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(ownRules);
        ThrowIfThere(services, key: null);
        services.AddCollectionRules();
        AddNamed(services, Options.DefaultName, ownRules);
        services.AddTransient(provider => provider.GetRequiredService<SessionFactoryMonitor>().RepositoryOf(Options.DefaultName));
        services.AddTransient(provider => provider.GetRequiredService<SessionFactoryMonitor>().Current);
        services.AddScoped(provider => Open(provider.GetRequiredService<SessionFactoryMonitor>().Current, provider));
        return services;
    }

    /// <summary>Registers sessions by the rules that the app registers under a name, as keyed services of that name.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="name">The name given to AddCollectionRules.</param>
    /// <param name="ownRules">The app's own rules, which live in the same sessions.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">There are sessions of that name already.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static IServiceCollection AddCollectionRulesSession(this IServiceCollection services, string name, params IEnumerable<IRuleRepository> ownRules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(ownRules);
        ThrowIfThere(services, name);
        services.AddCollectionRules(name, _ => { });
        AddNamed(services, name, ownRules);
        services.AddKeyedTransient(name, (provider, _) => provider.GetRequiredService<SessionFactoryMonitor>().RepositoryOf(name));
        services.AddKeyedTransient(name, (provider, _) => provider.GetRequiredService<SessionFactoryMonitor>().Get(name));
        services.AddKeyedScoped(name, (provider, _) => Open(provider.GetRequiredService<SessionFactoryMonitor>().Get(name), provider));
        return services;
    }

    private static void AddNamed(IServiceCollection services, string name, IEnumerable<IRuleRepository> ownRules)
    {
        services.AddSingleton(new SessionRules(name, [.. ownRules]));
        services.TryAddSingleton(provider => new SessionFactoryMonitor(provider.GetRequiredService<RuleEvaluatorMonitor>(), provider.GetServices<SessionRules>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CompileAtStart>());
    }

    private static ISession Open(ISessionFactory factory, IServiceProvider scope) =>
        factory.CreateSession(session => session.DependencyResolver = new ScopedDependencies(scope));

    private static void ThrowIfThere(IServiceCollection services, object? key)
    {
        if (services.Any(s => (s.ServiceType == typeof(ISessionFactory) || s.ServiceType == typeof(ISession)) && Equals(s.ServiceKey, key)))
        {
            throw new InvalidOperationException($"The app has NRules sessions already; pass its rules to {nameof(AddCollectionRulesSession)} instead, or give these a name.");
        }
    }
}
