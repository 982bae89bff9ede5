using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Collection.Rules.Events.Json;

/// <summary>Compares a JSON value with the contract of records and lists every difference.</summary>
internal sealed class ProblemFinder
{
    private const string TypeMember = "type";

    // A line of nothing but mistakes is as clear after the first thousand.
    private const int MaxProblems = 1000;

    private readonly string _source;
    private readonly long _line;
    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();
    private string? _recordId;

    public ProblemFinder(string source, long line)
    {
        _source = source;
        _line = line;
    }

    public ImmutableArray<InputProblem> Find(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Add(string.Empty, JsonWords.Expected("a record, which is an object", root));
        }
        else
        {
            _recordId = IdOf(root);
            Record(root);
        }

        if (_problems.Count == 0)
        {
            // The contract refused what this walk finds no fault with: still no record.
            Add(string.Empty, "the record cannot be read");
        }

        return _problems.DrainToImmutable();
    }

    private static JsonTypeInfo InfoOf(Type type) =>
        CollectionJson.Contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static string? IdOf(JsonElement root) =>
        JsonText.MemberOf(root, "id") is { } id && JsonText.TextOf(id) is { } text && IdConverter.IsId(text) ? text : null;

    private void Record(JsonElement root)
    {
        IList<JsonDerivedType> types = CollectionJson.Contract.PolymorphismOptions!.DerivedTypes;
        if (JsonText.MemberOf(root, TypeMember) is not { } type)
        {
            Add(TypeMember, $"required member is missing; valid: {string.Join(", ", types.Select(WordOf))}");
            return;
        }

        if (type.ValueKind != JsonValueKind.String)
        {
            Add(TypeMember, JsonWords.Expected("text", type));
            return;
        }

        if (!Text(type, TypeMember))
        {
            return;
        }

        string word = type.GetString()!;

        JsonDerivedType found = types.FirstOrDefault(candidate => string.Equals(WordOf(candidate), word, StringComparison.Ordinal));
        if (found.DerivedType is null)
        {
            string valid = string.Join(", ", NearestWord.Order(word, types.Select(WordOf)));
            Add(TypeMember, $"unknown word{JsonWords.Word(word)}; valid: {valid}");
            return;
        }

        Object(root, InfoOf(found.DerivedType), string.Empty);

        static string WordOf(JsonDerivedType type) => (string)type.TypeDiscriminator!;
    }

    private void Object(JsonElement value, JsonTypeInfo info, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (IsFull)
            {
                return;
            }

            Member(member, info, path, seen);
        }

        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
            {
                Add(Join(path, property.Name), "required member is missing");
            }
        }
    }

    private void Member(JsonProperty member, JsonTypeInfo info, string path, HashSet<string> seen)
    {
        string name = JsonText.NameOf(member);
        string field = Join(path, JsonWords.Shown(name));
        if (!seen.Add(name))
        {
            Add(field, "member is given more than once", isOfName: true);
        }

        if (path.Length == 0 && string.Equals(name, TypeMember, StringComparison.Ordinal))
        {
            return;
        }

        JsonPropertyInfo? property = info.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        if (property is null)
        {
            Add(field, Unknown(name, info.Properties.Select(p => p.Name)), isOfName: true);
        }
        else if (member.Value.ValueKind != JsonValueKind.Null)
        {
            Value(member.Value, property.CustomConverter, property.PropertyType, field);
        }
        else if (!property.IsSetNullable)
        {
            Add(field, "must not be null");
        }
    }

    private void Value(JsonElement value, object? converter, Type type, string path)
    {
        JsonTypeInfo info = InfoOf(type);
        switch (converter ?? info.Converter)
        {
            case ITextListConverter list:
                Items(value, path, (item, field) => Leaf(item, list.Item, field));
                break;
            case IShapedConverter shaped when value.ValueKind == JsonValueKind.Object:
                Object(value, InfoOf(shaped.Shape), path);
                break;
            case IShapedConverter { Alternative: { } alternative } when value.ValueKind == JsonValueKind.String:
                Leaf(value, alternative, path);
                break;
            case IShapedConverter { Alternative: var alternative }:
                Add(path, JsonWords.Expected(alternative is null ? "an object" : "an id or an object", value));
                break;
            case IValueConverter single:
                Leaf(value, single, path);
                break;
            default:
                Plain(value, info, path);
                break;
        }
    }

    private void Plain(JsonElement value, JsonTypeInfo info, string path)
    {
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                Object(value, info, path);
                break;
            case JsonTypeInfoKind.Object:
                Add(path, JsonWords.Expected("an object", value));
                break;
            case JsonTypeInfoKind.Enumerable:
                Items(value, path, (item, field) => Item(item, info.ElementType!, field));
                break;
            case JsonTypeInfoKind.None when info.Type == typeof(bool):
                if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                {
                    Add(path, JsonWords.Expected("true or false", value));
                }

                break;
            case JsonTypeInfoKind.None when value.ValueKind != JsonValueKind.String:
                Add(path, JsonWords.Expected("text", value));
                break;
            default:
                Text(value, path);
                break;
        }
    }

    private void Items(JsonElement list, string path, Action<JsonElement, string> item)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            Add(path, JsonWords.Expected("a list", list));
            return;
        }

        int index = 0;
        foreach (JsonElement element in list.EnumerateArray())
        {
            if (IsFull)
            {
                return;
            }

            item(element, $"{path}[{index++}]");
        }
    }

    private void Item(JsonElement item, Type type, string path)
    {
        if (item.ValueKind == JsonValueKind.Null)
        {
            Add(path, "must not be null");
            return;
        }

        Value(item, null, type, path);
    }

    private void Leaf(JsonElement value, IValueConverter converter, string path)
    {
        if (value.ValueKind == JsonValueKind.String && !Text(value, path))
        {
            return;
        }

        if (converter.Explain(value) is { } message)
        {
            Add(path, message);
        }
    }

    private bool Text(JsonElement value, string path)
    {
        if (JsonText.TextOf(value) is not null)
        {
            return true;
        }

        Add(path, "the text holds half a surrogate pair");
        return false;
    }

    private static string Unknown(string name, IEnumerable<string> valid)
    {
        string message = "unknown member";
        return NearestWord.Find(name, valid) is { } nearest
            ? $"{message}; did you mean '{nearest}'?"
            : $"{message}; valid: {string.Join(", ", valid)}";
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private bool IsFull => _problems.Count >= MaxProblems;

    private void Add(string field, string message, bool isOfName = false)
    {
        if (IsFull)
        {
            return;
        }

        bool isLast = _problems.Count == MaxProblems - 1;
        _problems.Add(new InputProblem
        {
            Source = _source,
            Line = _line,
            Field = isLast ? string.Empty : field,
            RecordId = _recordId,
            IsOfName = isOfName,
            Message = isLast ? "more problems follow that are not listed" : message,
        });
    }
}
