import { browser } from 'wxt/browser';
import { packedRules } from '../../lib/check/packed';
import { appendEvents, appendGap, appendMessages } from '../../lib/log/append';
import type { LogDatabase } from '../../lib/log/database';
import type { Guarded } from '../../lib/log/guarded';
import type { TeamDatabase } from '../../lib/log/team';
import { packedActs } from '../../lib/quality/acts/packed';
import { packs } from '../../lib/replies/packs';
import type { Service } from '../../lib/rpc/server';
import { followSettings } from '../../lib/settings/current';
import { readLogHealth } from '../../lib/settings/log-health';
import { readSettings } from '../../lib/settings/store';
import { readTabs, rememberTab } from '../../lib/settings/tabs';
import { showBadge } from './badge';
import { fits } from './hosts';
import { openCalls } from './open';
import { breakOf } from './silence';
import { teamCalls } from './team';

/** Answers for content scripts. Refused requests are counted in the log, with their type only. */
export function createService(db: LogDatabase, guarded: Guarded, team: TeamDatabase): Service {
  const settings = followSettings();
  return {
    self: { id: browser.runtime.id, base: `${location.origin}/` },
    fits,
    onRefused: (type) => void countRefusal(db, type).catch(() => undefined),
    chat: {
      appendMessages: (_, batch) => guarded.write(batch.chat.platform, async () => appendMessages(db, batch, await settings())),
      recordGap: (_, gap) => guarded.write(gap.platform, () => appendGap(db, gap)),
      recordEvents: (_, events) =>
        guarded.write(platformOf(events[0]?.chat), async () => appendEvents(db, events, await settings())),
      // A page asks when it hears of a change, which may be before this worker does.
      fetchSettings: () => readSettings(),
      fetchRules: async () => packedRules,
      fetchActs: async () => packedActs,
      fetchReplies: async () => packs,
      ...teamCalls(team),
      ...openCalls,
      async reportHealth({ tabId }, health) {
        const before = (await readTabs())[tabId];
        if (before?.isOld && !health.readable) return;
        const gap = breakOf(tabId, before, health);
        // Noted before the old report is forgotten: a worker that is killed in between is told again.
        if (gap) await guarded.write(gap.platform, () => appendGap(db, gap));
        await rememberTab(tabId, { health, at: Date.now() });
        await showBadge(tabId, health, await readLogHealth());
      },
    },
  };
}

/** Whose time is missing when an event cannot be stored: its chat says so, if there was one. */
function platformOf(chat = ''): string {
  return chat.split('|', 1)[0] || 'generic';
}

async function countRefusal(db: LogDatabase, type: string): Promise<void> {
  const key = `refused ${type}`;
  await db.transaction('rw', db.meta, async () => {
    const before = Number((await db.meta.get(key))?.value ?? 0);
    await db.meta.put({ key, value: String(before + 1) });
  });
}
