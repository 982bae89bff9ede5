using System.Text;

namespace Collection.Rules.Tests.Cli.Test;

/// <summary>An output whose growing text another thread can wait for.</summary>
internal sealed class ReportStream : MemoryStream
{
    private readonly Lock gate = new();

    public string Text
    {
        get
        {
            lock (gate)
            {
                return Encoding.UTF8.GetString(ToArray());
            }
        }
    }

    public async Task Contains(string text)
    {
        while (!Text.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(20);
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (gate)
        {
            base.Write(buffer, offset, count);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (gate)
        {
            base.Write(buffer);
        }
    }
}
