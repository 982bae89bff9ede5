using System.Text;

namespace Collection.Rules.Tests.Events.Json;

/// <summary>A text many times over, then an end, without holding it all.</summary>
internal sealed class RepeatedStream(string text, int times, string end) : Stream
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes(text);
    private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
    private int _repeats;
    private int _offset;

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        byte[] current = _repeats < times ? _text : _end;
        int count = Math.Min(buffer.Length, current.Length - _offset);
        current.AsSpan(_offset, count).CopyTo(buffer);
        _offset += count;
        BytesRead += count;
        if (_offset == _text.Length && _repeats < times)
        {
            _repeats++;
            _offset = 0;
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
