import { sha256 } from '../../bundle/chain';
import type { Sheet } from '../../model/sheet';

/**
 * JSON with one spelling: keys sorted by UTF-16 units, nothing between tokens, absent instead of undefined, numbers and
 * strings as JSON.stringify writes them. Only for what JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
}

/** A sheet in its one spelling. Lists of places and of exceptions are sets, so their order and doublets do not count. */
export function canonicalSheet(sheet: Sheet): string {
  const set = <T extends string>(list: readonly T[] | undefined) => list && [...new Set(list)].sort();
  const { applies } = sheet;
  const items = Object.entries(sheet.items).map(([id, item]) => [id, { ...item, except: set(item.except) }]);
  return canonicalJson({
    ...sheet,
    ...(applies && { applies: { ...applies, platforms: set(applies.platforms), shops: set(applies.shops) } }),
    items: Object.fromEntries(items),
  });
}

/** SHA-256 (hex) of the one spelling: two sheets with the same hash give the same scores. */
export const sheetHash = (sheet: Sheet): Promise<string> => sha256(canonicalSheet(sheet));
