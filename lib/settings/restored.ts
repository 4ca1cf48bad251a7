import { type Keep, LONGEST_RETENTION, type Settings } from '../model/settings';
import { parseSettings } from './parse';

/** Settings as a file has them: anything may be in `values`. `isOwn`: this installation wrote it. `at` is when they were chosen, epoch ms. */
export interface OldSettings {
  at: number;
  values: Record<string, unknown>;
  isOwn: boolean;
}

const careful: Keep[] = ['full', 'masked', 'scores'];

/**
 * What of the latest settings in some files is to be taken over: nothing where later ones were chosen here, nothing of another installation
 * where any were. Privacy only becomes stricter: no file makes this computer keep more or longer. Fields that are missing or broken in
 * the file stay as they are.
 */
export function restorable(
  found: OldSettings[],
  here: { at: number; values: Omit<Settings, 'team' | 'informed'> },
): Partial<Settings> {
  const latest = found.filter(({ at, isOwn }) => at > here.at && (isOwn || here.at === 0)).sort((a, b) => b.at - a.at)[0];
  if (!latest) return {};
  const { team: _, informed: __, ...read } = parseSettings({ ...here.values, ...soundOf(latest.values) });
  const { values } = here;
  const next = {
    ...read,
    keep: careful[Math.max(careful.indexOf(read.keep), careful.indexOf(values.keep))] ?? values.keep,
    retention: Math.min(read.retention, values.retention, LONGEST_RETENTION),
    maskOrders: read.maskOrders || values.maskOrders,
    maskTracking: read.maskTracking || values.maskTracking,
  };
  const names = Object.keys(next) as (keyof typeof next)[];
  const changed = names.filter((name) => JSON.stringify(next[name]) !== JSON.stringify(values[name]));
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

/** The fields that read as what they are said to be. */
function soundOf(values: Record<string, unknown>): Record<string, unknown> {
  const read: Record<string, unknown> = parseSettings(values);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(read[name]) === JSON.stringify(value)),
  );
}
