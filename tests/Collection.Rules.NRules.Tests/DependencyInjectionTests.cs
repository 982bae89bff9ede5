using Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NRules;

namespace Collection.Rules.NRules.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public void Services_of_one_scope_share_a_session_and_two_scopes_have_two()
    {
        using ServiceProvider provider = Provide(services => services.AddCollectionRulesSession());
        using IServiceScope first = provider.CreateScope();
        using IServiceScope second = provider.CreateScope();

        ISession session = first.ServiceProvider.GetRequiredService<ISession>();
        first.ServiceProvider.GetRequiredService<ISession>().Should().BeSameAs(session);
        second.ServiceProvider.GetRequiredService<ISession>().Should().NotBeSameAs(session);
        first.ServiceProvider.GetRequiredService<ISessionFactory>().Should().BeSameAs(second.ServiceProvider.GetRequiredService<ISessionFactory>());
        session.InsertAll([Given.Case(), Given.Call("E1")]);
        session.Audit().Should().NotBeEmpty();
        second.ServiceProvider.GetRequiredService<ISession>().Audit().Should().BeEmpty();
    }

    [Fact]
    public void A_session_outside_any_scope_is_refused_where_scopes_are_validated()
    {
        using ServiceProvider provider = Provide(services => services.AddCollectionRulesSession());

        FluentActions.Invoking(() => provider.GetRequiredService<ISession>()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Own_rules_get_their_services_from_the_scope_of_the_session()
    {
        using ServiceProvider provider = Provide(services => services
            .AddScoped<ITicketDesk, TicketDesk>()
            .AddCollectionRulesSession(options: new NRulesOptions { OwnRules = Own.Fluent(typeof(TellTheDesk)) }));
        foreach (string id in new[] { "E1", "E2" })
        {
            using IServiceScope scope = provider.CreateScope();
            ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
            session.InsertAll([Given.Case(), Given.Threat(id)]);
            session.Audit();

            scope.ServiceProvider.GetRequiredService<ITicketDesk>().Should().BeOfType<TicketDesk>().Which.Opened.Should().Equal(id);
        }
    }

    [Fact]
    public void A_service_that_an_own_rule_asks_for_and_the_app_does_not_have_is_named()
    {
        using ServiceProvider provider = Provide(services => services
            .AddCollectionRulesSession(options: new NRulesOptions { OwnRules = Own.Fluent(typeof(TellTheDesk)) }));
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertAll([Given.Case(), Given.Threat("E1")]);

        FluentActions.Invoking(() => session.Audit()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<InvalidOperationException>().WithMessage("*TellTheDesk*ITicketDesk*");
    }

    [Fact]
    public async Task A_host_compiles_at_its_start_so_that_mistakes_stop_it()
    {
        using ServiceProvider provider = Provide(services => services.AddCollectionRulesSession(options: new NRulesOptions { Rules = ["cn.none"] }));

        FluentActions.Invoking(() => provider.GetServices<IHostedService>()).Should().Throw<ArgumentException>().WithMessage("*'cn.none'*");

        using ServiceProvider good = Provide(services => services.AddCollectionRulesSession());
        IHostedService start = good.GetServices<IHostedService>().Should().ContainSingle().Which;
        await start.StartAsync(TestContext.Current.CancellationToken);
        await start.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_repository_is_made_once_and_serves_the_factory()
    {
        int made = 0;
        using ServiceProvider provider = Provide(services => services.AddCollectionRulesSession(_ =>
        {
            made++;
            return Given.Rules.ToNRulesRepository();
        }));
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertAll(scope.ServiceProvider.GetRequiredService<CollectionRuleRepository>().Enrich([Given.Case(), Given.Call("E1")]));

        session.Audit().Should().NotBeEmpty();
        made.Should().Be(1);
    }

    [Fact]
    public void An_app_that_has_sessions_already_is_told_how_to_add_its_rules()
    {
        var services = new ServiceCollection();
        services.AddCollectionRulesSession();

        FluentActions.Invoking(() => services.AddCollectionRulesSession()).Should().Throw<InvalidOperationException>().WithMessage("*OwnRules*");
    }

    private static ServiceProvider Provide(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }
}
