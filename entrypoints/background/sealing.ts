import { browser } from 'wxt/browser';
import type { LogDatabase } from '../../lib/log/database';
import type { Guarded } from '../../lib/log/guarded';
import { inNotes, rewriteNotes } from '../../lib/log/notes';
import { convert } from '../../lib/log/sealed/convert';
import { hold, keyFrom } from '../../lib/log/sealed/held';
import { agreeOnSeal } from '../../lib/log/sealed/settle';
import { forgetKey, readLock, readSeal, saveSeal, watchLock } from '../../lib/settings/key';

/** Shorter than the 30 s after which an idle worker is stopped, in ms. */
const beat = 20_000;

/**
 * Gives the background the key of this session and follows it: says when the log is locked, keeps both copies of the seal alike, and
 * rewrites the rows after encryption went on or off. A worker that is killed on the way goes on when it starts again, which
 * the heartbeat makes sure of. Registered in the first turn, so that a change wakes the worker.
 */
export function keepSealed(db: LogDatabase, guarded: Guarded, signal: AbortSignal): void {
  const take = async () => hold(await readLock());
  const look = async () => {
    await take();
    const agreed = await agreeOnSeal(db, { readSeal, saveSeal });
    if (agreed && !agreed.key) await forgetKey();
    await take();
    await guarded.look();
  };
  let last: Promise<unknown> = Promise.resolve();
  let [isConverting, isStale] = [false, false];
  const follow = () => {
    // A log in trouble says so elsewhere; the next change or start tries again.
    last = last.then(look).then(rewrite, () => undefined);
  };
  /** Beside the looks, which must not wait for it: a key that is taken away ends it. */
  const rewrite = () => {
    isStale = true;
    if (isConverting) return;
    isConverting = true;
    void awake(async () => {
      while (isStale) {
        isStale = false;
        await inNotes(rewriteNotes);
        if ((await convert(db, signal)) === 'done') follow();
      }
    })
      .catch(() => undefined)
      .finally(() => {
        isConverting = false;
      });
  };
  keyFrom(take);
  watchLock(follow, signal);
  void guarded.open().then(follow);
}

async function awake(work: () => Promise<void>): Promise<void> {
  const waking = setInterval(() => void browser.runtime.getPlatformInfo(), beat);
  try {
    await work();
  } finally {
    clearInterval(waking);
  }
}
