using NRules.Extensibility;

namespace Collection.Rules.NRules;

/// <summary>Resolves the dependencies of an app's own rules from the scope of the session.</summary>
internal sealed class ScopedDependencies(IServiceProvider provider) : IDependencyResolver
{
    /// <inheritdoc />
    public object Resolve(IResolutionContext context, Type serviceType) =>
        provider.GetService(serviceType)
        ?? throw new InvalidOperationException($"Rule {context.Rule.Name} asks for {serviceType}, which is not registered.");
}
