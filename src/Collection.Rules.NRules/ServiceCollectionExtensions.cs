using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NRules;

namespace Collection.Rules.NRules;

/// <summary>Sessions for apps on Microsoft.Extensions.DependencyInjection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers sessions of given rules, as the overload that takes a repository.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="rules">The rules; null for the China pack that comes with the package.</param>
    /// <param name="options">How to judge, and the app's own rules; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">There are sessions already: an app that has its own adds its rules by the options.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static IServiceCollection AddCollectionRulesSession(this IServiceCollection services, RuleSet? rules = null, NRulesOptions? options = null) =>
        services.AddCollectionRulesSession(_ => (rules ?? RuleSet.LoadEmbedded("cn")).ToNRulesRepository(options));

    /// <summary>Registers one repository and one <see cref="ISessionFactory"/> for the app and an <see cref="ISession"/> for each scope.</summary>
    /// <remarks>
    /// Rules are compiled once: when a host starts, which rules with mistakes then stop, or else when the factory
    /// is first asked for. A session holds the facts of one piece of work and is for one thread at a time, so the
    /// services of one scope share it and no two scopes do: a transient one would hide from one service what
    /// another inserted. It has nothing to dispose of; when its scope goes, so does the personal data in it.
    /// Rules of the app's own get their dependencies from the same scope.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="repository">Makes the repository, from configuration for instance.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">There are sessions already: an app that has its own adds its rules by the options.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static IServiceCollection AddCollectionRulesSession(this IServiceCollection services, Func<IServiceProvider, CollectionRuleRepository> repository)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(repository);
        if (services.Any(s => s.ServiceType == typeof(ISessionFactory) || s.ServiceType == typeof(ISession)))
        {
            throw new InvalidOperationException($"The app has NRules sessions already; pass its rules as {nameof(NRulesOptions)}.{nameof(NRulesOptions.OwnRules)} instead.");
        }

        services.AddSingleton(repository);
        services.AddSingleton(provider => provider.GetRequiredService<CollectionRuleRepository>().Compile());
        services.AddSingleton<IHostedService, CompileAtStart>();
        services.AddScoped(provider => provider.GetRequiredService<ISessionFactory>()
            .CreateSession(session => session.DependencyResolver = new ScopedDependencies(provider)));
        return services;
    }
}
