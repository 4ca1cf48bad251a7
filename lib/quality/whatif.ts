import type { Conversation } from '../model/conversation';
import type { Sheet } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import { type Cause, lostBy } from './attribution';
import type { JudgeContext } from './context';
import { judge } from './judge';
import { type Sums, startSums } from './whatif-sums';

/** One way of judging: the sheet for a chat, and the rules. Two of them differ by a draft sheet or by a change of rules. */
export interface Judging {
  sheetFor(chat: Conversation): Sheet;
  check: JudgeContext['check'];
}

/** One chat judged twice. `causes`: what moved the score and by how many points, the largest first; up is positive. */
export interface Compared {
  chat: Conversation;
  before: Judgement;
  after: Judgement;
  /** Points; 0 also when one of the two has no score, for then there is nothing to compare. */
  moved: number;
  causes: { cause: Cause; points: number }[];
}

/** How far a comparison is, and what it came to once it is `over`. */
export type Step = { over: false; done: number; total: number } | { over: true; done: number; sums: Sums };

/** Rounding errors of sums; smaller points are none. */
const NOTHING = 1e-9;

/** Judges one chat both ways. */
export function compare(chat: Conversation, before: Judging, after: Judging): Compared {
  const sheets = [before.sheetFor(chat), after.sheetFor(chat)] as const;
  const was = judge(chat, { sheet: sheets[0], check: before.check });
  const is = judge(chat, { sheet: sheets[1], check: after.check });
  const lost = lostBy(was, sheets[0]);
  const loses = lostBy(is, sheets[1]);
  const causes: Compared['causes'] = [];
  if (lost && loses) {
    for (const cause of new Set([...lost.keys(), ...loses.keys()])) {
      const points = (lost.get(cause) ?? 0) - (loses.get(cause) ?? 0);
      if (Math.abs(points) > NOTHING) causes.push({ cause, points });
    }
    causes.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.cause < b.cause ? -1 : 1));
  }
  return { chat, before: was, after: is, moved: was.score === null || is.score === null ? 0 : is.score - was.score, causes };
}

/**
 * Judges chats both ways and sums up what moved. Yields after every `every` chats, so that the caller can show how far it
 * is, let others work and stop: when `signal` is aborted it ends without an `over` step.
 */
export async function* whatIf(
  chats: Iterable<Conversation> | AsyncIterable<Conversation>,
  before: Judging,
  after: Judging,
  { total, signal, every = 100 }: { total: number; signal?: AbortSignal; every?: number },
): AsyncGenerator<Step, void, void> {
  const sums = startSums();
  let done = 0;
  for await (const chat of chats) {
    if (signal?.aborted) return;
    sums.add(compare(chat, before, after));
    done++;
    if (done % every === 0) yield { over: false, done, total };
  }
  if (!signal?.aborted) yield { over: true, done, sums: sums.result() };
}
