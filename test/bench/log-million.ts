import { timeDisk } from './log-disk';
import type { LogStage } from './log-extension';
import type { LogBench } from './log-own';
import { absentWord, commonWord, pairedWord, rareWord } from './log-texts';

declare const bench: LogBench;

/** As long as messages are kept, less a day so that none is removed meanwhile: 1,002,140 messages of 50,107 chats. */
const days = 89;
const timedAppends = 1_000;

/**
 * Fills the log and measures what people wait for: `log.day.1m`, `log.search.1m`, `log.append`. A million messages in two minutes
 * leave the browser tidying its files, which a log grown in months does not: the first thousand deliveries are told apart. `disk` is what this disk
 * takes for the same bytes without a browser, right afterwards.
 */
export async function atOneMillion({ own, chat }: LogStage) {
  const seeded = await own.evaluate((count) => bench.seed(count, Date.now()), days);
  await own.reload();
  await own.waitForFunction(() => 'bench' in window);
  const day = await own.evaluate(() => bench.timeDays());
  const search = await own.evaluate(
    async ([common, rare, absent, paired]) => ({
      common: await bench.timeSearch(common, 200),
      rare: await bench.timeSearch(rare, 200),
      absent: await bench.timeSearch(absent, 200),
      paired: await bench.timeSearch(paired, 200),
      character: await bench.timeSearch(rare.slice(0, 1), 200),
    }),
    [commonWord, rareWord, absentWord, pairedWord] as const,
  );
  const { bytes, slots } = await own.evaluate(() => bench.usage());
  const justFilled = await timeAppends(chat);
  const { times, answers } = await timeAppends(chat);
  const disk = await timeDisk(timedAppends);
  return {
    'log.day.1m': { ...spread(day.times), cold: day.times[0], listed: day.chats, ...seeded },
    'log.search.1m': {
      value: Math.max(search.common.first, search.rare.first),
      unit: 'ms',
      ...search,
      store: { value: bytes, unit: 'bytes', slots: slots / bytes },
    },
    'log.append': { ...spread(times), answer: spread(answers), disk: spread(disk), justFilled: spread(justFilled.times) },
  };
}

/** Milliseconds of deliveries until they are acknowledged, and of requests in between that write nothing. */
async function timeAppends(chat: LogStage['chat']): Promise<{ times: number[]; answers: number[] }> {
  await chat.evaluate((count) => {
    delete document.documentElement.dataset.times;
    document.documentElement.dataset.time = String(count);
    document.dispatchEvent(new Event('time'));
  }, timedAppends);
  await chat.waitForFunction(() => document.documentElement.dataset.times !== undefined, undefined, { timeout: 300_000 });
  const { times = '', answers = '' } = await chat.evaluate(() => ({ ...document.documentElement.dataset }));
  return { times: times.split(',').map(Number), answers: answers.split(',').map(Number) };
}

/** Median, 99th percentile and worst of some milliseconds. */
function spread(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return { value: at(0.5), unit: 'ms', p50: at(0.5), p99: at(0.99), worst: at(1) };
}
