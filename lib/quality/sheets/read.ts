import { type ItemId, itemId, type Sheet, sheet as schema } from '../../model/sheet';
import { upgradeSheet } from './upgrade';
import { fault, type SheetFault, validateSheet } from './validate';

/** A sheet that can be used, with notes at most, or why it cannot. */
export type ReadSheet = { ok: true; sheet: Sheet; notes: SheetFault[] } | { ok: false; faults: SheetFault[] };

/** Sheets are small; whatever is larger is something else. UTF-16 units. */
const LARGEST = 100_000;

/** Reads a sheet from a file's text, of any format so far. Never throws. */
export function readSheet(text: string): ReadSheet {
  if (text.length > LARGEST) return { ok: false, faults: [fault('not-a-sheet')] };
  try {
    return sheetFrom(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return { ok: false, faults: [fault('not-a-sheet')] };
  }
}

/** The same for a value that was parsed already, such as a sheet inside a bundle. */
export function sheetFrom(raw: unknown): ReadSheet {
  const upgraded = upgradeSheet(raw);
  if (upgraded === undefined || upgraded === 'newer')
    return { ok: false, faults: [fault(upgraded === 'newer' ? 'newer' : 'not-a-sheet')] };
  const parsed = schema.safeParse(upgraded);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.slice(0, 20).map(({ path }) => faultAt(path)) };
  const faults = validateSheet(parsed.data);
  if (faults.some(({ level }) => level === 'error')) return { ok: false, faults };
  return { ok: true, sheet: parsed.data, notes: faults };
}

function faultAt(path: readonly PropertyKey[]): SheetFault {
  const [part, name, field] = path;
  const item = itemId.safeParse(name).data satisfies ItemId | undefined;
  if (part === 'items' && item && field === 'weight') return fault('weight', { item });
  if (part === 'items' && item && (field === 'penalty' || field === 'reward')) return fault('points', { item });
  if (part === 'thresholds') return fault('threshold');
  if (part === 'title') return fault('title');
  if (part === 'applies' && path.length === 2 && name !== 'shift') return fault('nowhere');
  return fault('shape', { n: path.map(String).join('.').slice(0, 100) });
}
