namespace Collection.Rules.Tests.Events.Json;

/// <summary>Hands out a few bytes at a time, so that every line is cut by reads.</summary>
internal sealed class DribbleStream(byte[] bytes) : MemoryStream(bytes)
{
    private const int MaxBytes = 7;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(MaxBytes, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(MaxBytes, buffer.Length)], cancellationToken);
}
