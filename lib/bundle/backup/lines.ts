import type { BackupFault } from './faults';
import type { BackupLimits } from './limits';

/** Cuts bytes into lines, each with its line feed; the last may lack it. Returns why it ended early. */
export async function* linesOfBytes(
  chunks: AsyncGenerator<Uint8Array, BackupFault | undefined>,
  limits: BackupLimits,
): AsyncGenerator<Uint8Array, BackupFault | undefined> {
  let rest: Uint8Array = new Uint8Array(0);
  let lines = 0;
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done) {
      if (rest.length > 0) yield rest;
      return next.value;
    }
    const bytes = rest.length > 0 ? joined([rest, next.value]) : next.value;
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      if (end - from > limits.line || ++lines > limits.lines) return 'too-large';
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > limits.line) return 'too-large';
  }
}

export function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
