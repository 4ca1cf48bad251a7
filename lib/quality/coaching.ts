import type { ItemId, Sheet } from '../model/sheet';
import { lostBy } from './attribution';
import { overlap, type Tally, tallyOf } from './coaching-interval';
import { type GoodSentence, goodSentenceOf } from './coaching-sentence';
import { items } from './items/index';
import type { Judged } from './ledger';
import type { QueueRow } from './queue';

/** What went well with one item: clearly `better` than in the days before, `kept` up as before, or `done` every time today. */
export interface Strength {
  item: ItemId;
  kind: 'better' | 'kept' | 'done';
  today: Tally;
  before: Tally;
}

/** A chat to go to. */
export type ChatRef = Pick<QueueRow, 'key' | 'conversation' | 'customer'>;

/** The one thing to improve: chats of today in which it can still be made good, else what was missed again and again. */
export type Improvement =
  | { kind: 'repair'; item: ItemId; today: Tally; chats: ChatRef[] }
  | { kind: 'repeated'; item: ItemId; recent: Tally; today: Tally; before: Tally; words: RepeatedWords | undefined };

/** A phrase that was found again and again, and what to say instead. */
export interface RepeatedWords {
  text: string;
  times: number;
  instead: string | undefined;
}

export interface Coaching {
  strengths: Strength[];
  sentence: GoodSentence | undefined;
  improve: Improvement | undefined;
}

/** Chats of one agent: today's, those of the 14 days before, and what is open now. Nobody else's belong in here. */
export interface CoachingInput {
  today: readonly Judged[];
  before: readonly Judged[];
  open: readonly QueueRow[];
}

const MOST_STRENGTHS = 2;
/** Fewer times today say nothing, fewer before are no habit. */
const ENOUGH_TODAY = 3;
const ENOUGH_BEFORE = 10;
/** Kept up: as good as always before. */
const ALWAYS = 0.95;
/** A fault that came three times is a habit, not a slip. */
const REPEATED = 3;
/** What a fault of a critical item weighs, in points, and what one weighs that the sheet takes nothing for. */
const CRITICAL = 100;
const LEAST = 1;

/** Strengths first, then at most one thing to improve. The same for the agent and for whoever looks at the chats with them. */
export function coachingOf(input: CoachingInput): Coaching {
  const { today, before } = input;
  const done = tallies(today);
  const used = tallies(before);
  const strengths = strengthsOf(done, used, input);
  return {
    strengths: strengths.slice(0, MOST_STRENGTHS),
    sentence: goodSentenceOf(today),
    improve: repairOf(done, input) ?? repeatedOf(done, used, strengths, input),
  };
}

type Tallies = Map<ItemId, Tally>;
const of = (found: Tallies, id: ItemId) => found.get(id) ?? tallyOf(0, 0);

function tallies(chats: readonly Judged[]): Tallies {
  return new Map(
    items.map(({ id }) => {
      const verdicts = chats.map(({ judgement }) => judgement.items[id].verdict);
      const passed = verdicts.filter((one) => one === 'pass').length;
      return [id, tallyOf(passed, passed + verdicts.filter((one) => one === 'fail').length)];
    }),
  );
}

/** Praise is the customer's, and not to have asked for it is no feat. */
const noFeat: readonly ItemId[] = ['praise', 'solicited_praise'];
const kinds: readonly Strength['kind'][] = ['better', 'kept', 'done'];

function strengthsOf(done: Tallies, used: Tallies, { today }: CoachingInput): Strength[] {
  const sheet = today[0]?.sheet;
  return items
    .filter(({ id }) => !noFeat.includes(id))
    .flatMap(({ id }): Strength[] => {
      const now = of(done, id);
      const was = of(used, id);
      const kind = kindOf(now, was);
      return kind ? [{ item: id, kind, today: now, before: was }] : [];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || weightOf(b, sheet) - weightOf(a, sheet));
}

const weightOf = ({ item }: Strength, sheet: Sheet | undefined) => sheet?.items[item]?.weight ?? 0;

function kindOf(now: Tally, was: Tally): Strength['kind'] | undefined {
  if (now.applied < ENOUGH_TODAY) return undefined;
  if (was.applied >= ENOUGH_BEFORE && now.low > was.high) return 'better';
  if (now.passed < now.applied) return undefined;
  if (was.applied >= ENOUGH_BEFORE) return was.passed / was.applied >= ALWAYS ? 'kept' : undefined;
  return 'done';
}

/** The end of a chat is asked for when it comes, not as something to improve. */
const ending: readonly ItemId[] = ['anything_else', 'closing'];

/** The item that can be made good in most chats; of equal ones the first of the checklist. */
function repairOf(done: Tallies, { open }: CoachingInput): Improvement | undefined {
  const chats = new Map<ItemId, ChatRef[]>();
  for (const { key, conversation, customer, open: ids } of open)
    for (const id of ids) {
      chats.set(id, [...(chats.get(id) ?? []), { key, conversation, customer }]);
    }
  const most = items
    .map(({ id }) => ({ item: id, chats: ending.includes(id) ? [] : (chats.get(id) ?? []) }))
    .reduce((a, b) => (b.chats.length > a.chats.length ? b : a));
  return most.chats.length === 0 ? undefined : { kind: 'repair', ...most, today: of(done, most.item) };
}

/** The item that cost most, of those missed again and again and not clearly mended since. */
function repeatedOf(done: Tallies, used: Tallies, strengths: Strength[], input: CoachingInput): Improvement | undefined {
  const all = [...input.today, ...input.before];
  const cost = costsOf(all);
  const mended = new Set(strengths.map(({ item }) => item));
  const worst = items
    .map(({ id }) => ({ id, recent: sum(of(done, id), of(used, id)), cost: cost.get(id) ?? 0 }))
    .filter(({ id, recent }) => recent.applied - recent.passed >= REPEATED && !mended.has(id))
    .sort((a, b) => b.cost - a.cost)[0];
  if (!worst) return undefined;
  const words = worst.id === 'forbidden' ? repeatedWords(all) : undefined;
  return { kind: 'repeated', item: worst.id, recent: worst.recent, today: of(done, worst.id), before: of(used, worst.id), words };
}

const sum = (a: Tally, b: Tally) => tallyOf(a.passed + b.passed, a.applied + b.applied);

/** Whether today differs from the days before by more than chance may do. */
export const mayBeChance = ({ today, before }: { today: Tally; before: Tally }): boolean => overlap(today, before);

function costsOf(chats: readonly Judged[]): Map<ItemId, number> {
  const costs = new Map<ItemId, number>();
  for (const { judgement, sheet } of chats) {
    const lost = lostBy({ ...judgement, critical: false }, sheet);
    for (const { id } of items) {
      const { verdict, penalty } = judgement.items[id];
      if (verdict !== 'fail') continue;
      const critical = judgement.critical && sheet.items[id]?.critical === true ? CRITICAL : 0;
      costs.set(id, (costs.get(id) ?? 0) + Math.max(LEAST, lost?.get(id) || 0, penalty, critical));
    }
  }
  return costs;
}

function repeatedWords(chats: readonly Judged[]): RepeatedWords | undefined {
  const found = new Map<string, RepeatedWords>();
  for (const { judgement } of chats)
    for (const { text, severity, replacements } of judgement.findings) {
      if (severity === 'hint') continue;
      const known = found.get(text) ?? { text, times: 0, instead: undefined };
      found.set(text, { text, times: known.times + 1, instead: known.instead ?? replacements[0] });
    }
  const most = [...found.values()].sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))[0];
  return most && most.times > 1 ? most : undefined;
}
