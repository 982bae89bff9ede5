// readme: usings
using Collection.Rules;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.NRules;
using NRules;
// readme: end
using Collection.Rules.Hosting;
using Collection.Rules.NRules.Tests;
using Collection.Rules.Tests;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;

namespace Desk;

/// <summary>The code of the READMEs, compiled and run outside the library's namespaces, as an app has it.</summary>
public sealed class ReadmeTests
{
    private static readonly string Source = File.ReadAllText(Repository.PathOf("tests/Collection.Rules.NRules.Tests/Desk/ReadmeTests.cs"));
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src/Collection.Rules.NRules/README.md"));

    [Fact]
    public void The_quick_start_is_what_this_test_compiles_and_takes_fifteen_lines()
    {
        string code = Snippets.InReadme(Readme, "quick-start");

        code.Should().Be($"{Snippets.Marked(Source, "usings")}\n\n{Snippets.Marked(Source, "quick-start")}");
        $"{Snippets.Block(Readme, "sh")}\n{code}".Split('\n').Count(line => line.Trim().Length > 0).Should().BeLessThanOrEqualTo(15);
    }

    [Theory]
    [InlineData("late")]
    [InlineData("audit-with-own-rules")]
    [InlineData("prepared")]
    [InlineData("services")]
    [InlineData("threads")]
    public void Each_example_is_what_this_test_compiles(string name) =>
        Snippets.InReadme(Readme, name).Should().Be(Snippets.Marked(Source, name));

    [Fact]
    public void The_example_of_an_own_rule_is_what_these_tests_run() =>
        Snippets.InReadme(Readme, "own-rule").Should().Be(
            Snippets.Marked(File.ReadAllText(Repository.PathOf("tests/Collection.Rules.NRules.Tests/Desk/OpenTicket.cs")), "own-rule"));

    [Fact]
    public void The_root_readme_shows_the_session_as_this_test_compiles_it() =>
        Snippets.InReadme(File.ReadAllText(Repository.PathOf("README.md")), "nrules").Should().Be($"{Snippets.Marked(Source, "usings")}\n\n{Snippets.Marked(Source, "nrules")}");

    [Fact]
    public void The_quick_start_finds_the_threat()
    {
        var output = new StringWriter();
        TextWriter before = Console.Out;
        Console.SetOut(output);
        try
        {
            // readme: quick-start
            ISession session = RuleSet.LoadEmbedded("cn").CompileToNRules().CreateSession();
            session.InsertAll([
                new CollectionCase { Id = "C-1", Lender = new Lender { Kind = LenderKind.ConsumerFinance } },
                new PhoneCall { Id = "E-1", CaseId = "C-1", At = new DateTimeOffset(2026, 5, 14, 22, 40, 0, TimeSpan.FromHours(8)), Direction = Direction.Outbound, Said = new Said { Threats = [ThreatKind.Violence] } }]);
            foreach (Finding finding in session.Audit().Where(f => f.IsViolation))
            {
                Console.WriteLine($"{finding.EventId} {finding.RuleId}: {finding.Message.In(Language.En)}");
            }
            // readme: end
        }
        finally
        {
            Console.SetOut(before);
        }

        output.ToString().Should().Contain("E-1 cn.language.threat-violence");
    }

    [Fact]
    public void A_late_consent_withdraws_a_finding_and_its_retraction_restores_it()
    {
        ISession session = Given.Rules.CompileToNRules().CreateSession();
        CollectionRecord[] records = [Given.Case(), Given.Call("E1")];
        // readme: late
        session.InsertAll(records);
        int before = session.Audit().Length;

        var consent = new ConsentGiven { Id = "K-1", CaseId = "C-1", At = records.OfType<PhoneCall>().First().At.AddDays(-1), By = "P1", To = "L1", Scope = ConsentScope.ContactMe, Form = ConsentForm.Written };
        session.Insert(consent);
        int with = session.Audit().Length;

        session.Retract(consent);
        int after = session.Audit().Length;
        // readme: end
        with.Should().BeLessThan(before);
        after.Should().Be(before);
    }

    [Fact]
    public void An_own_rule_opens_a_ticket()
    {
        RuleSet rules = Given.Rules;
        CollectionRecord[] records = [Given.Case(), Given.Threat("E1")];
        // readme: audit-with-own-rules
        var own = new RuleRepository();
        own.Load(load => load.From(typeof(OpenTicket)));
        ISession session = rules.CompileToNRules(new NRulesOptions { OwnRules = [own] }).CreateSession();
        session.InsertAll(records);
        session.Audit();
        IEnumerable<Ticket> tickets = session.Query<Ticket>().AsEnumerable();
        // readme: end
        tickets.Should().ContainSingle().Which.EventId.Should().Be("E1");
    }

    [Fact]
    public void Events_judged_before_are_inserted_as_judged()
    {
        RuleSet rules = Given.Rules;
        CollectionRecord[] records = [Given.Case(), Given.Threat("E1")];
        // readme: prepared
        CollectionRuleRepository repository = rules.ToNRulesRepository();
        ISessionFactory factory = repository.Compile();
        IReadOnlyList<JudgedEvent> judged = repository.Enrich(records);

        ISession session = factory.CreateSession();
        session.InsertAll(judged);
        // readme: end
        session.Audit().Should().NotBeEmpty();
    }

    [Fact]
    public void Services_of_a_scope_get_its_session()
    {
        var services = new ServiceCollection();
        var own = new RuleRepository();
        own.Load(load => load.From(typeof(TellTheDesk)));
        // readme: services
        services.AddCollectionRules(options => options.Packs.Add("cn"));
        services.AddScoped<ITicketDesk, TicketDesk>();
        services.AddCollectionRulesSession(own);
        // readme: end
        using ServiceProvider provider = services.BuildServiceProvider();
        using IServiceScope scope = provider.CreateScope();
        ISession session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.InsertAll([Given.Case(), Given.Threat("E1")]);
        session.Audit().Should().NotBeEmpty();
        ((TicketDesk)scope.ServiceProvider.GetRequiredService<ITicketDesk>()).Opened.Should().Equal("E1");
    }

    [Fact]
    public void Cases_are_audited_side_by_side()
    {
        ISessionFactory factory = Given.Rules.CompileToNRules();
        IEnumerable<CollectionRecord> records = Enumerable.Range(0, 20).SelectMany(i => new CollectionRecord[] { Given.Case($"C-{i}"), Given.Call($"E-{i}", caseId: $"C-{i}") });
        int count = 0;
        // readme: threads
        Parallel.ForEach(records.GroupBy(r => (r as CollectionEvent)?.CaseId ?? r.Id), group =>
        {
            ISession session = factory.CreateSession();
            session.InsertAll(group);
            Interlocked.Add(ref count, session.Audit().Length);
        });
        // readme: end
        count.Should().BePositive();
    }

    [Fact]
    public void The_root_readme_finds_violations()
    {
        CollectionRecord[] records = [Given.Case(), Given.Threat("E1")];
        // readme: nrules
        RuleSet rules = RuleSet.LoadEmbedded("cn");
        ISessionFactory factory = rules.CompileToNRules();
        ISession session = factory.CreateSession();
        session.InsertAll(records);
        IEnumerable<Finding> violations = session.Audit().Where(f => f.IsViolation);
        // readme: end
        violations.Should().NotBeEmpty();
    }
}
