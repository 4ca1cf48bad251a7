import { setTimeout as pause } from 'node:timers/promises';
import type { LogStage } from './log-extension';

const perBurst = 50;
const burstEvery = 50;
const killEvery = 200;

/**
 * Feeds `total` messages, 50 every 50 ms, while the worker dies 200 ms after it last died; returns once everything was
 * acknowledged. The two clocks are the load itself: nothing is waited for by time.
 */
export async function underFire(stage: LogStage, total: number) {
  const started = performance.now();
  const over = new AbortController();
  const killing = killUntil(stage, over.signal);
  await feed(stage, total).finally(() => over.abort());
  const kills = await killing;
  const texts = await storedTexts(stage);
  const unique = new Set(texts).size;
  const isOrdered = texts.every((text, index) => text === `您好，第${index}条`);
  const [lost, doubled] = [total - unique, texts.length - unique];
  return {
    value: lost,
    unit: 'messages',
    lost,
    doubled,
    ordered: isOrdered,
    kills,
    seconds: (performance.now() - started) / 1_000,
  };
}

/** Hands the messages over and returns once none of them waits for its acknowledgement. */
async function feed(stage: LogStage, total: number): Promise<void> {
  let fed = 0;
  while (fed < total) {
    await pause(burstEvery);
    // A full outbox takes nothing: then the same messages are brought again, as a page reader does.
    fed = await stage.chat.evaluate((feed) => {
      const { dataset } = document.documentElement;
      dataset.feed = feed;
      document.dispatchEvent(new Event('feed'));
      return Number(dataset.fed ?? 0);
    }, `${fed},${perBurst}`);
  }
  await stage.chat.waitForFunction(
    (count) => {
      const { fed, pending } = document.documentElement.dataset;
      return fed === count && pending === '0';
    },
    String(total),
    { timeout: 600_000 },
  );
}

/** Returns how often the worker was killed. */
async function killUntil(stage: LogStage, signal: AbortSignal): Promise<number> {
  let kills = 0;
  for (; !signal.aborted; kills++) {
    await pause(killEvery);
    await stage.kill();
  }
  return kills;
}

/** Texts of the bench chat in the order of the log's own index, read without any code of ours. */
function storedTexts({ own }: LogStage): Promise<string[]> {
  return own.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('saywell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('messages').objectStore('messages').index('[chat+at]').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ text }) => text));
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}
