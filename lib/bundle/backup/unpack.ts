import type { BackupFault } from './faults';
import type { BackupLimits } from './limits';

/** Bytes handed to the unpacker at once: what comes out of them, at most a thousand times as much, still fits the memory. */
const slice = 16 * 1024;

/** The bytes of a file, unpacked when they are gzip, within the limits. Returns why it ended early; never throws. */
export async function* unpacked(
  file: AsyncIterable<Uint8Array>,
  limits: BackupLimits,
): AsyncGenerator<Uint8Array, BackupFault | undefined> {
  const source = { packed: 0, isDone: false, failed: undefined as BackupFault | undefined };
  const slices = slicesOf(file, limits, source);
  const first = await slices.next();
  if (first.done) return source.failed ?? 'cut';
  // One byte is enough: gzip begins with 1f, ours with a brace.
  const isPacked = first.value[0] === 0x1f;
  const all = startingWith(first.value, slices);
  let plain = 0;
  try {
    for await (const chunk of isPacked ? inflated(all) : all) {
      plain += chunk.length;
      const isBomb = plain > limits.plainAtLeast && plain > limits.ratio * source.packed;
      if (plain > limits.plain || isBomb) return 'too-large';
      yield chunk;
    }
  } catch {
    return source.failed ?? (source.isDone ? 'cut' : 'damaged');
  }
  return source.failed;
}

interface Source {
  packed: number;
  isDone: boolean;
  failed: BackupFault | undefined;
}

async function* slicesOf(file: AsyncIterable<Uint8Array>, limits: BackupLimits, source: Source): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file) {
      for (let at = 0; at < chunk.length; at += slice) {
        const part = chunk.subarray(at, at + slice);
        source.packed += part.length;
        if (source.packed > limits.packed) {
          source.failed = 'too-large';
          return;
        }
        yield part;
      }
    }
    source.isDone = true;
  } catch {
    source.failed = 'unreadable';
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const feed = async () => {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  };
  // What goes wrong while feeding shows on the reading side; once reading has ended, nobody wants to hear of it.
  feed().catch((error: unknown) => writer.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
