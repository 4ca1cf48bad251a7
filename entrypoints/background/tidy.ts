import { browser } from 'wxt/browser';
import { noteAhead } from '../../lib/log/ahead';
import { believedNow } from '../../lib/log/clock';
import type { LogDatabase } from '../../lib/log/database';
import { agreeOnErasures, dropErasures } from '../../lib/log/erasures';
import { markTime, misdated } from '../../lib/log/misdated';
import { inNotes, purgeNotes } from '../../lib/log/notes';
import { oldestKept, purge } from '../../lib/log/retention';
import { followZone } from '../../lib/log/zone';
import * as erased from '../../lib/settings/erased';
import { readLogHealth } from '../../lib/settings/log-health';
import { readSettings, watchSettings } from '../../lib/settings/store';

const alarm = 'tidy';

/**
 * Removes what is older than the user wants it kept: when the browser starts, every hour, and when fewer days are chosen. At every start
 * of the worker it sees whether the computer is in another time zone. Registered in the first turn, so the alarm can wake it.
 */
export function keepTidy(db: LogDatabase, signal: AbortSignal): void {
  const count = () => followZone(db, signal).catch(() => undefined);
  let running: Promise<unknown> = count();
  const tidy = () => {
    running = running
      .then(count)
      .then(async () => {
        // Where the browser cleared the settings, the days are not what somebody chose.
        if ((await readLogHealth()).loss?.what === 'settings') return;
        const shown = Date.now();
        const now = await believedNow(db, shown);
        const latest = Math.max(now, shown);
        const { retention } = await readSettings();
        const oldest = oldestKept(retention, now);
        await markTime(db, now);
        await noteAhead(db, latest);
        await purge(db, oldest, signal, await misdated(db, retention, oldest));
        await dropErasures(db, erased, now);
        await agreeOnErasures(db, erased);
        await inNotes((notes) => purgeNotes(notes, oldest, latest));
      })
      // A log in trouble says so elsewhere; the next hour tries again.
      .catch(() => undefined);
  };
  // Creating it again at every start of the worker would put it off for ever.
  void browser.alarms.get(alarm).then(async (found) => {
    if (!found) await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 60 });
  });
  browser.runtime.onStartup.addListener(tidy);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) tidy();
  });
  let days: number | undefined;
  watchSettings(({ retention }) => {
    if (retention < (days ?? Number.POSITIVE_INFINITY)) tidy();
    days = retention;
  }, signal);
}
