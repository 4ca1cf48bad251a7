import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChat } from '../../lib/cli/score-input';
import type { Conversation } from '../../lib/model/conversation';
import { mattersOf } from '../../lib/quality/answers/asked';
import { askingOf } from '../../lib/quality/answers/left-open';
import { clausesOf } from '../../lib/quality/answers/said';
import type { Asking } from '../../lib/quality/answers/settle';
import { exchanges } from '../../lib/quality/turns';
import { view } from '../../lib/quality/view';
import type { Pair } from './learn-kin';
import { common } from './overlap';

/** What a customer asks in one breath, what the agent answers, and which words of it answer what. */
interface Scene {
  ask: string[];
  answer: string[];
  /** What the agent said later in the chat. */
  later?: string[];
  parts: { q: string; by: string | null }[];
  /** What the tests hold to. */
  certain?: boolean;
}

interface Trio {
  q: string;
  by: string[];
  not: string[];
}

interface Chat {
  id: string;
  labels: { full_answer?: string };
  /** The matter that was left open, as it was said; the label of the chat is then fail for that. */
  open?: string;
}

/** Matters beside what was said to them. */
export interface Taught {
  asking: Asking;
  /** For each matter whether it was left open; undefined where nobody knows. */
  open: (boolean | undefined)[];
  /** For each matter the clauses that answer it. */
  answered?: number[][];
  pairs: Pair[];
  certain: boolean;
  /** More than one matter, and something said to it. */
  isUsable: boolean;
}

const HALF = 0.5;
const TIMES = { chat: 1, trio: 4, scene: 6 };

function read<T>(folder: string, begin: string): T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name.startsWith(begin))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as T);
}

function chatOf(raw: unknown): Conversation {
  const read = readChat(raw);
  if ('error' in read) throw new Error(read.error);
  return read.chat;
}

const said = (role: string, texts: string[], from: number) =>
  texts.map((text, i) => ({ id: `${role}-${i}`, role, text, at: 1_763_780_400_000 + (from + i) * 4_000 }));

function fromScene({ ask, answer, later = [], parts, certain = false }: Scene): Taught {
  const messages = [...said('customer', ask, 0), ...said('agent', [...answer, ...later], ask.length)];
  const { customer, agent } = view(chatOf({ id: 'scene', platform: 'generic', shop: 's', agent: 'a', customer: 'c', messages }));
  const [matters, clauses] = [mattersOf(customer), clausesOf(agent.slice(0, answer.length), 60)];
  const meant = matters.map(
    ({ text }) => parts.map((part) => ({ part, share: common(part.q, text) })).sort((a, b) => b.share - a.share)[0]!,
  );
  const known = meant.map(({ part, share }) => (share >= HALF ? part : undefined));
  return {
    asking: { matters, clauses, later: () => clausesOf(agent.slice(answer.length), 40) },
    open: known.map((part) => part?.by === null),
    answered: known.map((part) =>
      clauses.flatMap(({ text, bubble }, at) =>
        part?.by && answer[bubble]?.includes(part.by) && common(part.by, text) >= HALF ? [at] : [],
      ),
    ),
    pairs: parts.flatMap(({ q, by }) => (by === null ? [] : [{ asked: q, said: by, times: TIMES.scene }])),
    certain,
    isUsable: matters.length > 1 && clauses.length > 0,
  };
}

/** What customers said in one run and agents after it: what stands opposite in any chat speaks of one thing more often than not. */
function opposite(chat: Conversation): Pair[] {
  const pairs: Pair[] = [];
  let [asked, answers]: [string[], string[]] = [[], []];
  const end = () => {
    if (asked.length > 0 && answers.length > 0)
      pairs.push({ asked: asked.join(' '), said: answers.join(' '), times: TIMES.chat });
    if (answers.length > 0) [asked, answers] = [[], []];
  };
  for (const { role, text } of view(chat).lines) {
    if (role === 'customer') {
      if (answers.length > 0) end();
      asked.push(text);
    } else if (role === 'agent' && asked.length > 0) answers.push(text);
  }
  end();
  return pairs;
}

/** Of a chat that passed nothing was left open; of one that failed for a matter left open, that one. */
function fromChat(raw: Chat, chat: Conversation): Taught[] {
  const seen = view(chat);
  const passed = raw.labels.full_answer === 'pass';
  if (seen.agent.length === 0 || (!passed && raw.open === undefined)) return [];
  return exchanges(seen).flatMap((exchange) => {
    const asking = askingOf(exchange, seen.lines);
    if (!asking) return [];
    const open = asking.matters.map(({ text }) => (passed ? false : text === raw.open ? true : undefined));
    return [{ asking, open, pairs: [], certain: false, isUsable: true }];
  });
}

/** All that teaches what answers what. Chats of the sets whose names are given are left out. */
export function gather(root: string, without: string[]) {
  const trios = read<Trio>(join(root, 'test/eval/answers'), 'kin');
  const folder = join(root, 'test/eval/chats');
  const open = new Map(
    read<{ id: string; open: string }>(join(root, 'test/eval/answers'), 'open').map((one) => [one.id, one.open]),
  );
  const sets = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !without.some((one) => name === `${one}.jsonl`));
  const chats = sets
    .sort()
    .flatMap((name) => read<Chat>(folder, name))
    .map((raw) => ({ raw: { ...raw, open: open.get(raw.id) }, chat: chatOf(raw) }));
  const heard = read<{ text: string; reply?: string }>(join(root, 'test/eval/heard'), '').flatMap(({ text, reply }): Pair[] =>
    reply === undefined ? [] : [{ asked: text, said: reply, times: TIMES.chat }],
  );
  return {
    trios,
    scenes: read<Scene>(join(root, 'test/eval/answers'), 'scenes').map(fromScene),
    runs: read<Scene>(join(root, 'test/eval/answers'), 'runs').map(fromScene),
    chats: chats.flatMap(({ raw, chat }) => fromChat(raw, chat)),
    pairs: [
      ...chats.flatMap(({ chat }) => opposite(chat)),
      ...heard,
      ...trios.flatMap(({ q, by }) => by.map((one) => ({ asked: q, said: one, times: TIMES.trio }))),
    ],
  };
}
