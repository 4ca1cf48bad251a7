/** Turns a sheet of one format into the next; never judges whether it is a good one. */
type Upgrade = (sheet: Record<string, unknown>) => Record<string, unknown>;

/**
 * Keyed by the format an upgrade starts from. Format 1 had neither a format nor a way of scoring: its score was the share
 * of the weight that applied.
 */
const upgrades: Record<number, Upgrade> = {
  1: (sheet) => ({ ...sheet, format: 2, scoring: 'share' }),
};
export const newestFormat = 2;

/** Brings a sheet of any known format to the newest one; undefined when it is none, `newer` when it is from later. */
export function upgradeSheet(raw: unknown): Record<string, unknown> | 'newer' | undefined {
  if (typeof raw !== 'object' || raw === null || !('items' in raw) || !('thresholds' in raw)) return undefined;
  const format = 'format' in raw ? raw.format : 1;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return undefined;
  if (format > newestFormat) return 'newer';
  let sheet: Record<string, unknown> = { ...raw };
  for (let from = format; from < newestFormat; from++) sheet = upgrades[from]?.(sheet) ?? sheet;
  return sheet;
}
