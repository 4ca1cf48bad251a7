import type { BundleFault } from '../faults';

/** Turns the first line of one version into that of the next. Old files stay readable for good: test/upgrades keeps one of each. */
type Upgrade = (header: Record<string, unknown>) => Record<string, unknown>;

/** Keyed by the version an upgrade starts from. Version 1 is the newest, so there is none yet. */
const upgrades: Record<number, Upgrade> = {};
export const newestVersion = 1;

/** Brings a first line of any known version to the newest one. */
export function upgradeHeader(header: unknown): { ok: true; value: unknown } | { ok: false; fault: BundleFault } {
  if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== 'saywell-bundle') {
    return { ok: false, fault: 'not-a-bundle' };
  }
  const version = 'version' in header ? header.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, fault: 'not-a-bundle' };
  if (version > newestVersion) return { ok: false, fault: 'newer-version' };
  let value: Record<string, unknown> = { ...header };
  for (let from = version; from < newestVersion; from++) value = upgrades[from]?.(value) ?? value;
  return { ok: true, value };
}
