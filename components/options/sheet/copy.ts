import type { Sheet } from '../../../lib/model/sheet';

/** The first version of a sheet of one's own that begins as a copy. A shipped id is never taken: later releases may use it. */
export function copyOf(from: Sheet, unique: string): Sheet {
  return { ...from, id: `own-${unique}`, version: 1 };
}
