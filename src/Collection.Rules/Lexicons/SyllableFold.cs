namespace Collection.Rules.Lexicons;

/// <summary>Reads pinyin that disguises a Chinese word as that word.</summary>
/// <remarks>A single syllable counts only beside a Chinese character; whole words count anywhere, also with spaces.</remarks>
internal static class SyllableFold
{
    private const int LongestWord = 16;
    private const int MostSyllables = 4;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Syllables = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["si"] = "死", ["sha"] = "杀", ["kan"] = "砍", ["duan"] = "断", ["tui"] = "腿", ["nong"] = "弄", ["cao"] = "操", ["ri"] = "日",
        ["ma"] = "妈", ["ni"] = "你", ["bi"] = "逼", ["diao"] = "屌", ["gou"] = "狗", ["zhu"] = "猪", ["gun"] = "滚", ["qian"] = "钱",
        ["huan"] = "还", ["zhai"] = "债", ["zhua"] = "抓", ["lao"] = "牢", ["quan"] = "全", ["jia"] = "家", ["shao"] = "烧", ["zha"] = "炸",
        ["ba"] = "爸", ["jian"] = "贱", ["da"] = "打", ["wo"] = "我", ["lai"] = "赖", ["fa"] = "法", ["yuan"] = "院", ["chu"] = "畜",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Phrases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["caonima"] = "操你妈", ["rinima"] = "日你妈", ["nima"] = "你妈", ["nimade"] = "你妈的", ["tamade"] = "他妈的", ["shabi"] = "傻逼",
        ["shazi"] = "傻子", ["feiwu"] = "废物", ["laji"] = "垃圾", ["hundan"] = "混蛋", ["wangbadan"] = "王八蛋", ["goupi"] = "狗屁",
        ["jianren"] = "贱人", ["biaozi"] = "婊子", ["chusheng"] = "畜生", ["pianzi"] = "骗子", ["laolai"] = "老赖", ["qusi"] = "去死",
        ["gunchuqu"] = "滚出去", ["sharen"] = "杀人", ["shale"] = "杀了", ["canfei"] = "残废", ["quanjia"] = "全家", ["siquanjia"] = "死全家",
        ["zuolao"] = "坐牢", ["fayuan"] = "法院", ["gongan"] = "公安", ["jingcha"] = "警察", ["jianyu"] = "监狱", ["juliu"] = "拘留",
        ["qiangjian"] = "强奸", ["huanqian"] = "还钱", ["qianqian"] = "欠钱", ["nongsi"] = "弄死", ["dasi"] = "打死", ["kansi"] = "砍死",
        ["daduan"] = "打断", ["daduantui"] = "打断腿", ["nongsini"] = "弄死你", ["dasini"] = "打死你", ["kansini"] = "砍死你",
        ["shaleni"] = "杀了你", ["shaniquanjia"] = "杀你全家", ["baotongxunlu"] = "爆通讯录",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Works in place over folded characters whose separators are filtered.</summary>
    /// <returns>The new length.</returns>
    public static int Apply(NormalizedBuffer buffer, int length)
    {
        int write = 0;
        for (int read = 0; read < length;)
        {
            if (!TextClass.IsLatin(buffer.Chars[read]))
            {
                buffer.Move(read++, write++);
                continue;
            }

            int end = EndOfLatin(buffer.Chars[..length], read);
            int phraseEnd = WritePhrase(buffer, length, read, ref write);
            if (phraseEnd > read)
            {
                read = phraseEnd;
                continue;
            }

            if (IsBesideHan(buffer.Chars[..length], write, read, end) && Syllables.TryGetValue(buffer.Chars[read..end], out string? word))
            {
                buffer.Set(write++, word[0], buffer.Start(read), buffer.End(end - 1));
                read = end;
                continue;
            }

            while (read < end)
            {
                buffer.Move(read++, write++);
            }
        }

        return write;
    }

    private static int WritePhrase(NormalizedBuffer buffer, int length, int from, ref int write)
    {
        Span<char> joined = stackalloc char[LongestWord];
        Span<int> runEnds = stackalloc int[MostSyllables];
        Span<int> joinedEnds = stackalloc int[MostSyllables];
        int count = CollectRuns(buffer.Chars[..length], from, joined, runEnds, joinedEnds);
        for (int i = count - 1; i >= 0; i--)
        {
            if (!Phrases.TryGetValue(joined[..joinedEnds[i]], out string? phrase))
            {
                continue;
            }

            int start = buffer.Start(from);
            int end = buffer.End(runEnds[i] - 1);
            foreach (char c in phrase)
            {
                buffer.Set(write++, c, start, end);
            }

            return runEnds[i];
        }

        return from;
    }

    private static int CollectRuns(ReadOnlySpan<char> chars, int from, Span<char> joined, Span<int> runEnds, Span<int> joinedEnds)
    {
        int count = 0;
        int used = 0;
        while (count < MostSyllables)
        {
            int end = EndOfLatin(chars, from);
            if (end == from || used + (end - from) > joined.Length)
            {
                break;
            }

            chars[from..end].CopyTo(joined[used..]);
            used += end - from;
            runEnds[count] = end;
            joinedEnds[count++] = used;
            if (end >= chars.Length || chars[end] != ' ')
            {
                break;
            }

            from = end + 1;
        }

        return count;
    }

    private static bool IsBesideHan(ReadOnlySpan<char> chars, int write, int start, int end) =>
        (start > 0 && write > 0 && TextClass.IsHan(chars[write - 1])) || (end < chars.Length && TextClass.IsHan(chars[end]));

    private static int EndOfLatin(ReadOnlySpan<char> chars, int from)
    {
        while (from < chars.Length && TextClass.IsLatin(chars[from]))
        {
            from++;
        }

        return from;
    }
}
