using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Reads the event, the case and their parts once for all the facts that are in them.</summary>
/// <remarks>Code of expressions inlines no call, so that each fact would pay for the whole way to it.</remarks>
internal sealed class SharedReads(EventKind kind, ParameterExpression context) : ExpressionVisitor
{
    private readonly ParameterExpression record = Expression.Variable(EventTypes.Of(kind), "record");
    private readonly ParameterExpression file = Expression.Variable(typeof(CollectionCase), "case");
    private readonly Dictionary<(Expression Owner, string Member), ParameterExpression> parts = [];
    private readonly List<Expression> ofParts = [];
    private bool readsRecord;
    private bool readsCase;

    /// <summary>The variables that hold what is read.</summary>
    public IEnumerable<ParameterExpression> Locals => [record, file, .. parts.Values];

    /// <summary>What fills the variables; complete once everything was visited.</summary>
    public IEnumerable<Expression> Steps =>
    [
        .. readsRecord ? new[] { Expression.Assign(record, Expression.Convert(ContextMembers.Event(context), record.Type)) } : [],
        .. readsCase ? new[] { Expression.Assign(file, ContextMembers.Case(context)) } : [],
        .. ofParts,
    ];

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType != ExpressionType.Convert || !IsOfContext(node.Operand, nameof(EventContext.Event)))
        {
            return base.VisitUnary(node);
        }

        readsRecord = true;
        return record;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (IsOfContext(node, nameof(EventContext.Case)))
        {
            readsCase = true;
            return file;
        }

        var read = (MemberExpression)base.VisitMember(node);
        return (read.Expression == record || read.Expression == file) && read.Type.IsClass && read.Type != typeof(string) ? PartOf(read) : read;
    }

    private bool IsOfContext(Expression node, string member) =>
        node is MemberExpression { Member: { } read, Expression: { } owner } && owner == context && string.Equals(read.Name, member, StringComparison.Ordinal);

    private ParameterExpression PartOf(MemberExpression read)
    {
        if (!parts.TryGetValue((read.Expression!, read.Member.Name), out ParameterExpression? part))
        {
            parts[(read.Expression!, read.Member.Name)] = part = Expression.Variable(read.Type, read.Member.Name);
            Expression value = read.Expression == record
                ? read
                : Expression.Condition(Expression.ReferenceEqual(file, Expression.Constant(null, file.Type)), Expression.Constant(null, read.Type), read);
            ofParts.Add(Expression.Assign(part, value));
        }

        return part;
    }
}
