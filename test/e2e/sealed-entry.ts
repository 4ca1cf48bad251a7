import { appendMessages } from '../../lib/log/append';
import { searchText } from '../../lib/log/browse';
import { openLog } from '../../lib/log/database';
import { careful } from '../../lib/log/incoming';
import { sealSlots } from '../../lib/log/seal';
import { convert } from '../../lib/log/sealed/convert';
import { type Held, hold, holdNothing } from '../../lib/log/sealed/held';
import { createSeal } from '../../lib/log/sealed/passphrase';
import { settleSeal } from '../../lib/log/sealed/settle';

const logs = { plain: openLog('cost-plain'), sealed: openLog('cost-sealed') };
type Which = keyof typeof logs;
const hour = 3_600_000;
/** Between two messages that are timed, in ms: the newest hour has no filter and is read whole, so it may not hold them all. */
const apart = 20_000;
const start = Date.UTC(2026, 8, 1);
let held: Held;
let next = 0;

/** What is held is of the whole page, so it is changed with the log that is used. */
function use(which: Which) {
  if (which === 'plain') holdNothing();
  else hold(held);
  return logs[which];
}

/** What a customer or an agent would say, some forty characters, all of them different. */
function said(at: number): string {
  return `第${at}位客户问这款 ${at % 977} 号的尺码偏不偏大，身高一米${at % 100}，买回去不合适能不能换一件`;
}

function batch(size: number, from: number, at: number) {
  const chat = { platform: 'demo', shop: 'S', agent: 'A', customer: `c${Math.floor(from / 40)}`, name: '王先生' };
  const messages = Array.from({ length: size }, (_, index) => ({
    id: `m${from + index}`,
    role: index % 2 ? ('agent' as const) : ('customer' as const),
    text: said(from + index),
    at: at + index,
  }));
  return { chat, messages };
}

/** What a test measures in a page of the extension: the same work on a log that is encrypted and on one that is not. */
const functions = {
  async begin() {
    const { seal, key } = await createSeal('a passphrase to measure with', 0);
    held = { seal, key };
    const started = performance.now();
    await createSeal('a passphrase to measure with', 0);
    const derived = performance.now() - started;
    await settleSeal(use('sealed'), seal);
    return derived;
  },
  /** Milliseconds of each append, the logs taking turns. */
  async append(size: number, times: number) {
    const spent: Record<Which, number[]> = { plain: [], sealed: [] };
    for (let turn = 0; turn < times; turn++) {
      next += size;
      for (const which of turn % 2 ? (['plain', 'sealed'] as const) : (['sealed', 'plain'] as const)) {
        const db = use(which);
        const one = batch(size, next, start + 3_000 * hour + next * apart);
        const started = performance.now();
        await appendMessages(db, one, careful);
        spent[which].push(performance.now() - started);
        // Begun by the append: it is to end before another log is used.
        await sealSlots(db);
      }
    }
    return spent;
  },
  async fill(which: Which, messages: number, hours: number) {
    const db = use(which);
    for (let from = 0; from < messages; from += 200) {
      await appendMessages(db, batch(200, from, start + Math.floor((from / messages) * hours) * hour), careful);
    }
    await sealSlots(db);
  },
  /** Milliseconds until the first hit and until the end or `most` hits, and how many hits there were. */
  async search(which: Which, query: string, most: number) {
    const db = use(which);
    const end = new AbortController();
    const started = performance.now();
    let [first, hits] = [0, 0];
    for await (const page of searchText(db, query, { signal: end.signal })) {
      first ||= performance.now() - started;
      hits += page.length;
      if (hits >= most) end.abort();
    }
    return { first, all: performance.now() - started, hits };
  },
  /** Encrypts the plain log: milliseconds for all of it. */
  async convert() {
    hold(held);
    await settleSeal(logs.plain, held.seal!);
    const started = performance.now();
    await convert(logs.plain, new AbortController().signal);
    return performance.now() - started;
  },
};

export type SealedFunctions = typeof functions;
Object.assign(window, { entry: functions });
