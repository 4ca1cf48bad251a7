import { chained, start } from './digest';
import type { BackupFault } from './faults';
import { block } from './limits';
import { joined } from './lines';

/** Lines whose check sum held. `end` is the end line, which then is the last one of the file. */
export interface ProvenBlock {
  /** Number of the first line in `lines`, from 1. */
  first: number;
  lines: Uint8Array[];
  /** Number of the check line or end line. */
  last: number;
  end?: Uint8Array;
}

/** Where and why the lines could not be proven any further. `lines` are those of the block that did not hold. */
export interface Unproven {
  fault: BackupFault;
  first: number;
  lines: Uint8Array[];
}

/** `{"check":"` and `"}\n` around 64 hex digits; `,"sha256":"` and `"}\n` around those of the end line. */
const checkLength = 10 + 64 + 3;
const tail = 11 + 64 + 3;

/** Gathers lines into the blocks they were written in. Nothing is given out before its check sum held. */
export async function* blocksOf(
  lines: AsyncGenerator<Uint8Array, BackupFault | undefined>,
): AsyncGenerator<ProvenBlock, Unproven | undefined> {
  let held: Uint8Array[] = [];
  let [line, first, size, sum] = [0, 1, 0, start];
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done) return { fault: next.value ?? 'cut', first, lines: held };
    line++;
    const bytes = next.value;
    const isEnd = begins(bytes, '{"end":');
    if (!isEnd && !(bytes.length === checkLength && begins(bytes, '{"check":"'))) {
      held.push(bytes);
      size += bytes.length;
      if (held.length > block.lines || size > 2 * block.bytes) return { fault: 'shape', first, lines: held };
      continue;
    }
    if (bytes.at(-1) !== 10) return { fault: 'cut', first, lines: held };
    sum = await chained(sum, joined(isEnd ? [...held, bytes.subarray(0, -tail)] : held));
    if (new TextDecoder().decode(bytes.subarray(-67, -3)) !== sum) return { fault: 'damaged', first, lines: held };
    if (isEnd) {
      const after = await lines.next();
      if (!after.done || after.value) return { fault: 'damaged', first, lines: held };
    }
    yield { first, lines: held, last: line, ...(isEnd && { end: bytes }) };
    if (isEnd) return undefined;
    [held, first, size] = [[], line + 1, 0];
  }
}

function begins(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}
