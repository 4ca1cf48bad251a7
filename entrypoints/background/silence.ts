import type { Health } from '../../lib/model/health';
import type { Gap } from '../../lib/model/log';
import type { TabReport } from '../../lib/settings/tabs';

/** A page in front reports every few seconds; behind others its timers run once a minute (Chrome intensive throttling). */
export const patience = { inFront: 15_000, behind: 150_000 };

/** What is known about a tab when its reports are judged; undefined fields are not needed to decide. */
export interface TabState {
  inFront: boolean;
  discarded: boolean;
}

/**
 * The gap to record when a page that was recording has fallen silent; undefined while it may still be fine.
 * The id stays the same while the silence lasts, so the gap grows instead of multiplying.
 */
export function silence(tabId: number, { health, at }: TabReport, tab: TabState, now: number): Gap | undefined {
  if (!health.attached || tab.discarded) return undefined;
  if (now - at <= (tab.inFront ? patience.inFront : patience.behind)) return undefined;
  return { id: `silence-${tabId}-${at}`, from: at, to: now, platform: health.platform, reason: 'page-silent' };
}

/**
 * The gap that an update of the extension left in a tab: from the last report of the version before until the first session of
 * this one; undefined when there was no break.
 */
export function breakOf(tabId: number, before: TabReport | undefined, health: Health): Gap | undefined {
  if (!before?.isOld || !before.health.readable || !health.readable) return undefined;
  const to = Math.max(before.at, health.since);
  return { id: `reloaded-${tabId}-${before.at}`, from: before.at, to, platform: health.platform, reason: 'extension-reloaded' };
}
