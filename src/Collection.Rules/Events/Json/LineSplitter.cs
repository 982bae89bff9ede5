namespace Collection.Rules.Events.Json;

/// <summary>Cuts a stream of bytes into lines, keeping no more than one bounded line.</summary>
internal sealed class LineSplitter
{
    private const byte LineFeed = (byte)'\n';

    private const int FirstSize = 64 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly int _maxLineBytes;
    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _searched;
    private int _end;
    private long _lines;
    private bool _isSkipping;
    private bool _isAtStart = true;

    public LineSplitter(int maxLineBytes)
    {
        _maxLineBytes = maxLineBytes;
    }

    /// <summary>Whether the stream has ended and every line was taken.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Where the next bytes belong; never empty.</summary>
    public Memory<byte> Space
    {
        get
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _searched -= _start;
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Tells how many bytes were put into the space; none means the end.</summary>
    public void Advance(int count)
    {
        _end += count;
        IsComplete = count == 0;
        DropByteOrderMark();
    }

    /// <summary>Takes the next line that is not blank, if one is at hand.</summary>
    public bool TryTake(out InputLine line)
    {
        while (TryCut(out ReadOnlyMemory<byte> bytes, out bool isTooLong))
        {
            _lines++;
            if (isTooLong)
            {
                line = new InputLine(_lines, default, _maxLineBytes);
                return true;
            }

            if (bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                line = new InputLine(_lines, bytes, null);
                return true;
            }
        }

        line = default;
        return false;
    }

    private bool TryCut(out ReadOnlyMemory<byte> bytes, out bool isTooLong)
    {
        int found = _buffer.AsSpan(_searched, _end - _searched).IndexOf(LineFeed);
        bool isLast = found < 0 && IsComplete && (_end > _start || _isSkipping);
        if (found < 0 && !isLast)
        {
            _searched = _end;
            DropLongStart();
            bytes = default;
            isTooLong = false;
            return false;
        }

        int stop = isLast ? _end : _searched + found;
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, stop - _start);
        bytes = line.Span is [.., (byte)'\r'] ? line[..^1] : line;
        isTooLong = _isSkipping || bytes.Length > _maxLineBytes;
        _isSkipping = false;
        _start = isLast ? stop : stop + 1;
        _searched = _start;
        return true;
    }

    // The rest of an endless line must not be kept; one byte more may be the carriage return before its end.
    private void DropLongStart()
    {
        if (_isSkipping || _end - _start > _maxLineBytes + 1L)
        {
            _isSkipping = true;
            _start = _end;
        }
    }

    private void DropByteOrderMark()
    {
        if (!_isAtStart || (_end < ByteOrderMark.Length && !IsComplete))
        {
            return;
        }

        _isAtStart = false;
        if (_buffer.AsSpan(0, _end).StartsWith(ByteOrderMark))
        {
            _start = ByteOrderMark.Length;
            _searched = _start;
        }
    }
}
