import type { LogStage } from './log-extension';
import { openLogStage } from './log-extension';

const perBurst = 50;
const burstEvery = 50;
const killEvery = 200;
const timedAppends = 300;

/**
 * The log under fire, in a real Chromium: 10,000 messages while the worker is killed every 200 ms, then how long one
 * message takes from the content script to the disk and back with nobody killing.
 */
export async function run(root = process.cwd(), executablePath = process.env.SAYWELL_BROWSER ?? '/usr/bin/chromium') {
  const stage = await openLogStage(root, executablePath);
  try {
    return { 'log.kill': await underFire(stage, 10_000), 'log.append': await append(stage) };
  } finally {
    await stage.close();
  }
}

/** Feeds `total` messages while the worker dies again and again; returns once everything was acknowledged. */
export async function underFire(stage: LogStage, total: number) {
  const started = performance.now();
  let kills = 0;
  let isOver = false;
  const killing = (async () => {
    while (!isOver) {
      await pause(killEvery);
      await stage.kill();
      kills++;
    }
  })();
  for (let first = 0; first < total; first += perBurst) {
    await stage.chat.evaluate((feed) => {
      document.documentElement.dataset.feed = feed;
      document.dispatchEvent(new Event('feed'));
    }, `${first},${perBurst}`);
    await pause(burstEvery);
  }
  await stage.chat.waitForTimeout(100);
  await stage.chat.waitForFunction(() => document.documentElement.dataset.pending === '0', undefined, { timeout: 120_000 });
  isOver = true;
  await killing;
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

/** Texts of the bench chat in the order of the log's own index, read without any code of ours. */
function storedTexts({ own }: LogStage): Promise<string[]> {
  return own.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('saywell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('messages').objectStore('messages').index('[chat+at]').getAll();
          all.onsuccess = () => resolve(all.result.map(({ text }) => text));
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

async function append({ chat }: LogStage) {
  await chat.evaluate((count) => {
    document.documentElement.dataset.time = String(count);
    document.dispatchEvent(new Event('time'));
  }, timedAppends);
  await chat.waitForFunction(() => document.documentElement.dataset.times !== undefined);
  const times = await chat.evaluate(() => document.documentElement.dataset.times ?? '');
  const sorted = times
    .split(',')
    .map(Number)
    .sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
  return { value: at(0.5), unit: 'ms', p50: at(0.5), p99: at(0.99) };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
