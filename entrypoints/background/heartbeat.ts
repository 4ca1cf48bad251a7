import { browser } from 'wxt/browser';
import { appendGap } from '../../lib/log/append';
import type { LogDatabase } from '../../lib/log/database';
import type { Guarded } from '../../lib/log/guarded';
import { readLogHealth } from '../../lib/settings/log-health';
import { readTabs, rememberTab } from '../../lib/settings/tabs';
import { showBadge } from './badge';
import { silence, type TabState } from './silence';

const alarm = 'heartbeat';

/** Looks at every attached tab twice a minute. Registered in the first turn, so an alarm can wake the worker. */
export function watchHeartbeat(db: LogDatabase, guarded: Guarded): void {
  // Creating it again at every start of the worker would put it off for ever.
  void browser.alarms.get(alarm).then(async (found) => {
    if (!found) await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look(db, guarded).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => void rememberTab(tabId, undefined));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void rememberTab(tabId, undefined);
  });
}

async function look(db: LogDatabase, guarded: Guarded): Promise<void> {
  for (const [key, report] of Object.entries(await readTabs())) {
    const tabId = Number(key);
    const tab = await stateOf(tabId);
    if (!tab) {
      await rememberTab(tabId, undefined);
      continue;
    }
    const gap = silence(tabId, report, tab, Date.now());
    if (!gap) continue;
    await showBadge(tabId, { ...report.health, attached: false }, await readLogHealth());
    await guarded.write(gap.platform, () => appendGap(db, gap));
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
