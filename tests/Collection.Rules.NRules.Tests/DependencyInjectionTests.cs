using Collection.Rules.Hosting;
using Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public void Services_of_one_scope_share_a_session_and_two_scopes_have_two()
    {
        using ServiceProvider provider = Provide();
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
        using ServiceProvider provider = Provide();

        FluentActions.Invoking(() => provider.GetRequiredService<ISession>()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Own_rules_get_their_services_from_the_scope_of_the_session()
    {
        using ServiceProvider provider = Provide(services => services.AddScoped<ITicketDesk, TicketDesk>(), Own.Fluent(typeof(TellTheDesk)));
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
        using ServiceProvider provider = Provide(_ => { }, Own.Fluent(typeof(TellTheDesk)));
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertAll([Given.Case(), Given.Threat("E1")]);

        FluentActions.Invoking(() => session.Audit()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<InvalidOperationException>().WithMessage("*TellTheDesk*ITicketDesk*");
    }

    [Fact]
    public async Task A_host_compiles_at_its_start_so_that_mistakes_stop_it()
    {
        CancellationToken none = TestContext.Current.CancellationToken;
        using ServiceProvider broken = Provide(services => services.AddCollectionRules(o => o.Evaluation = new RuleEvaluatorOptions { Rules = ["cn.none"] }));
        await FluentActions.Invoking(() => Start(broken).StartAsync(none)).Should().ThrowAsync<Exception>().WithMessage("*'cn.none'*");

        using ServiceProvider good = Provide();
        await Start(good).StartAsync(none);
        await Start(good).StopAsync(none);
    }

    [Fact]
    public void Sessions_and_evaluator_are_by_the_same_compiled_rules_and_judge_alike()
    {
        using ServiceProvider provider = Provide(services => services.AddCollectionRules(o => o.Evaluation = new RuleEvaluatorOptions { AllowUnknownCases = true, Rules = ["cn.language.threat-violence"] }));
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        RuleEvaluator evaluator = scope.ServiceProvider.GetRequiredService<RuleEvaluator>();
        session.InsertAll([Given.Threat("E1")]);

        session.Audit().Should().Equal(evaluator.Evaluate([Given.Threat("E1")], CancellationToken.None).Findings, Findings.FindingComparer.Instance.Equals).And.ContainSingle();
        provider.GetRequiredService<CollectionRuleRepository>().Compiled.Should().BeSameAs(evaluator.Compiled);
    }

    [Fact]
    public void The_repository_handed_out_is_that_of_the_factory()
    {
        using ServiceProvider provider = Provide();
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertAll(scope.ServiceProvider.GetRequiredService<CollectionRuleRepository>().Enrich([Given.Case(), Given.Call("E1")]));

        session.Audit().Should().NotBeEmpty();
    }

    [Fact]
    public void Rules_of_a_name_have_keyed_sessions_of_their_own()
    {
        using ServiceProvider provider = Provide(services => services
            .AddCollectionRulesSession("threats")
            .AddCollectionRules("threats", o => o.Evaluation = new RuleEvaluatorOptions { Rules = ["cn.language.threat-violence"] }));
        using IServiceScope scope = provider.CreateScope();

        Audit(scope.ServiceProvider.GetRequiredKeyedService<ISession>("threats")).Should().Equal("cn.language.threat-violence");
        Audit(scope.ServiceProvider.GetRequiredService<ISession>()).Should().HaveCountGreaterThan(1);
        FluentActions.Invoking(() => provider.GetRequiredService<SessionFactoryMonitor>().Get("none"))
            .Should().Throw<InvalidOperationException>().WithMessage("*'none'*'threats'*");

        static IEnumerable<string> Audit(ISession session)
        {
            session.InsertAll([Given.Case(), Given.Threat("E1")]);
            return session.Audit().Select(f => f.RuleId);
        }
    }

    [Fact]
    public void An_app_that_has_sessions_already_is_told_how_to_add_its_rules()
    {
        IServiceCollection services = new ServiceCollection().AddCollectionRulesSession().AddCollectionRulesSession("strict");

        FluentActions.Invoking(() => services.AddCollectionRulesSession()).Should().Throw<InvalidOperationException>().WithMessage("*AddCollectionRulesSession*");
        FluentActions.Invoking(() => services.AddCollectionRulesSession("strict")).Should().Throw<InvalidOperationException>();
    }

    private static IHostedService Start(ServiceProvider provider) => provider.GetServices<IHostedService>().Should().ContainSingle().Which;

    private static ServiceProvider Provide(Action<IServiceCollection>? register = null, params IEnumerable<IRuleRepository> ownRules)
    {
        IServiceCollection services = new ServiceCollection().AddCollectionRulesSession(ownRules).AddCollectionRules();
        register?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }
}
