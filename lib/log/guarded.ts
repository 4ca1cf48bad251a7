import type { Gap } from '../model/log';
import type { Canary, LogHealth, LogState, Loss } from '../model/log-health';
import { lossId, missing, storeCanary, storedCanary } from './canary';
import { isNewer, type LogDatabase } from './database';
import { stateOf } from './health';
import { lockOfLog } from './sealed/settle';

/** What is remembered beside the log. */
export interface Witness {
  readCanary(): Promise<Canary | undefined>;
  saveCanary(canary: Canary): Promise<void>;
  readLogHealth(): Promise<LogHealth>;
  saveLogHealth(health: LogHealth): Promise<void>;
}

export interface Guarded {
  /** Opens the log now, so that what is wrong with it is known before the first message. Never rejects. */
  open(): Promise<void>;
  /** Does one piece of writing; `platform` is whose time would be missing. Rejects as the work does. */
  write<T>(platform: string, work: () => Promise<T>): Promise<T>;
  /** Looks again whether the log is locked: the passphrase was entered, or the key was taken away. Never rejects. */
  look(): Promise<void>;
}

/** A write that takes longer is taken for one that will never end, in ms. Opening may take longer: it may be an upgrade. */
const patience = 20_000;
/** The copy beside the log may be this old, in ms. */
const copyEvery = 2_000;
/** A shorter stop is no gap, in ms: what waited meanwhile was stored afterwards. Pages that wait try again as often. */
const shortest = 5_000;

/**
 * Watches over the log on behalf of the background, the only one who writes to it all day. Each time it is opened the copies of
 * the canary are compared; each failure becomes a state, and the first success afterwards ends it and leaves a gap.
 */
export function guardLog(db: LogDatabase, witness: Witness, onChange: (health: LogHealth) => void, now = Date.now): Guarded {
  let state: LogState | undefined;
  let copied = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other; a page may take note of a loss in between, so each begins with what is kept. */
  function change(next: (health: LogHealth) => LogHealth): Promise<void> {
    const done = last.then(async () => {
      const before = await witness.readLogHealth();
      const after = next(before);
      state = after.state;
      if (after === before) return;
      // A disk that is full has no room for the state either; the badge is told all the same.
      await witness.saveLogHealth(after).catch(() => undefined);
      if (after.state !== before.state || after.loss !== before.loss) onChange(after);
    });
    last = done.catch(() => undefined);
    return done.catch(() => undefined);
  }

  const toState = (next: LogState) =>
    change(({ state: was, since, loss }) => ({
      state: next,
      since: was === next ? since : now(),
      ...(next === 'well' ? {} : { last: now() }),
      ...(loss && { loss }),
    }));

  const toLoss = (loss: Loss) => change((health) => (health.loss ? health : { ...health, loss }));

  async function look(opened: LogDatabase): Promise<void> {
    if (isNewer(opened)) return toState('newer');
    const [kept, stored] = await Promise.all([witness.readCanary().catch(() => null), storedCanary(opened)]);
    if (kept === null) return;
    const isEmpty = (await opened.messages.limit(1).count()) === 0;
    const found = missing(kept, stored, isEmpty, now());
    if (found) {
      const { from, ...loss } = found;
      await toLoss(loss);
      if (loss.what === 'log') await opened.gaps.put({ ...lostTime, id: lossId(loss.found), from, to: loss.found });
    }
    const next = await renew(opened, kept, found?.what === 'log' ? undefined : stored);
    // A full disk may be read all the same.
    if (next !== stored) await storeCanary(opened, next);
    if (kept?.id !== next.id || kept.at !== next.at) await witness.saveCanary(next).catch(() => undefined);
    const { state: was } = await witness.readLogHealth();
    if (was === 'newer' || was === 'damaged') await recover(opened, 'generic');
    await lookAtLock(opened);
  }

  /** A log that is locked says so before the first message is refused. */
  async function lookAtLock(opened: LogDatabase): Promise<void> {
    const { state: was } = await witness.readLogHealth();
    const isLocked = (await lockOfLog(opened)) === 'locked';
    if (isLocked && was === 'well') await toState('locked');
    if (!isLocked && was === 'locked') await recover(opened, 'generic');
  }

  async function renew(opened: LogDatabase, kept: Canary | undefined, stored: Canary | undefined): Promise<Canary> {
    if (stored) return stored;
    const rows = await opened.messages.count();
    return { id: kept?.id ?? crypto.randomUUID(), appends: 0, rows, since: kept?.since ?? now(), at: now() };
  }

  async function copy(): Promise<void> {
    if (now() - copied < copyEvery) return;
    copied = now();
    const canary = await storedCanary(db);
    if (canary) await witness.saveCanary(canary);
  }

  async function recover(opened: LogDatabase, platform: string): Promise<void> {
    const { state: was, since, last: failed = since } = await witness.readLogHealth();
    if (was === 'well') return;
    // Not until now: a delivery that failed while the browser was closing is no night without a log.
    const to = Math.min(now(), failed + shortest);
    const reason: Gap['reason'] = was === 'full' ? 'quota' : 'worker-unreachable';
    if (to - since > shortest) await opened.gaps.put({ id: `${was}-${since}`, from: since, to, platform, reason });
    await toState('well');
  }

  const fail = (error: unknown) => {
    const next = stateOf(error);
    return next ? toState(next) : Promise.resolve();
  };

  db.on('ready', (opened) => look(opened as LogDatabase), true);
  return {
    async open() {
      try {
        await db.open();
      } catch (error) {
        await fail(error);
      }
    },
    async write(platform, work) {
      try {
        if (!db.isOpen()) await db.open();
        const done = await within(work(), patience);
        state ??= (await witness.readLogHealth()).state;
        // A gap can be noted in a log that is locked; that is no end of it.
        const isLocked = state === 'locked' && (await lockOfLog(db)) === 'locked';
        if (state !== 'well' && !isLocked) await recover(db, platform);
        void copy().catch(() => undefined);
        return done;
      } catch (error) {
        await fail(error);
        throw error;
      }
    },
    look: () => lookAtLock(db).catch(fail),
  };
}

const lostTime = { platform: 'generic', reason: 'tampered' } as const;

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('the log does not answer'), { name: 'LogSilent' })), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
