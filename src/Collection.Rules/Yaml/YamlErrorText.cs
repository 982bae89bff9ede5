namespace Collection.Rules.Yaml;

/// <summary>Says a parser's complaint in words that need no knowledge of YAML.</summary>
internal static class YamlErrorText
{
    private static readonly (string Part, string Text)[] Known =
    [
        ("quoted scalar, found unexpected end of stream", "a quotation opened here is not closed"),
        ("found wrong indentation", "a quotation opened here is not closed, or its next line is not indented"),
        ("found unknown escape character", "a backslash in double quotes starts a code; write \\\\ for a backslash, or use single quotes"),
        ("plain scalar value, found invalid mapping", "a second ': ' stands in one text; put the text in double quotes, or check the indentation of this line"),
        ("multiline plain scalar, found invalid mapping", "the line above is not 'key: value'; is the space after its colon missing?"),
        ("simple key, could not find expected ':'", "this line is not 'key: value'; is the colon missing, or the space after it?"),
        ("mapping values are not allowed", "a ': ' stands where no key can be; put the text in double quotes, or check the indentation of this line"),
        ("block mapping, did not find expected key", "this line does not fit the keys above it: it is not 'key: value' with a space after the colon, or its indentation differs"),
        ("did not find expected '-' indicator", "this line does not fit the list above it: it does not start with '- ', or its indentation differs"),
        ("block sequence entries are not allowed", "a list cannot start behind a key; put '- ' on the next line"),
        ("expected <document end>", "this line is indented less than the first one"),
        ("character that cannot start any token", "a text cannot start with this character; put the text in double quotes"),
        ("expected comment or line break", "behind '|' or '>' the text starts on the next line"),
        ("did not find expected node content", "a value is missing before this sign, or a bracket is closed that was not opened"),
        ("surrogates", "the code behind \\u is half a character"),
    ];

    /// <summary>What is wrong, in one clause.</summary>
    /// <param name="parserMessage">The parser's own words.</param>
    /// <param name="sameLine">Whether something well-formed stands before the place on its line.</param>
    public static string Explain(string parserMessage, bool sameLine)
    {
        if (sameLine && parserMessage.Contains("did not find expected key", StringComparison.Ordinal))
        {
            return "something stands behind a closed quotation or bracket; put the whole text in quotes";
        }

        foreach ((string part, string text) in Known)
        {
            if (parserMessage.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }

        return "this is not well-formed YAML: " + parserMessage.TrimEnd('.');
    }
}
