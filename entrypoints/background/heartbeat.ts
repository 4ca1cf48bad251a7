import { browser } from 'wxt/browser';
import { appendGap } from '../../lib/log/append';
import type { LogDatabase } from '../../lib/log/database';
import type { Gap } from '../../lib/model/log';
import { readTabs, rememberTab, type TabReport } from '../../lib/settings/tabs';
import { showBadge } from './badge';

const alarm = 'heartbeat';
/** A page in front reports every few seconds; behind others its timers run once a minute (Chrome intensive throttling). */
const patience = { inFront: 15_000, behind: 150_000 };

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

/** Looks at every attached tab twice a minute. Registered in the first turn, so an alarm can wake the worker. */
export function watchHeartbeat(db: LogDatabase): void {
  void browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look(db);
  });
  browser.tabs.onRemoved.addListener((tabId) => void rememberTab(tabId, undefined));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void rememberTab(tabId, undefined);
  });
}

async function look(db: LogDatabase): Promise<void> {
  for (const [key, report] of Object.entries(await readTabs())) {
    const tabId = Number(key);
    const tab = await stateOf(tabId);
    if (!tab) {
      await rememberTab(tabId, undefined);
      continue;
    }
    const gap = silence(tabId, report, tab, Date.now());
    if (!gap) continue;
    await appendGap(db, gap);
    await showBadge(tabId, { ...report.health, attached: false });
  }
}

async function stateOf(tabId: number): Promise<TabState | undefined> {
  try {
    const tab = await browser.tabs.get(tabId);
    const { focused } = await browser.windows.get(tab.windowId);
    return { inFront: tab.active && focused, discarded: tab.discarded === true };
  } catch {
    return undefined;
  }
}
