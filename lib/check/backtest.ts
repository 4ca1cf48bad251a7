import type { Category, Finding, Severity } from '../model/finding';
import { wordAround } from './word-around';

/** One message an agent sent, with what the check wants to know of it. `at` is epoch milliseconds. */
export interface SentMessage {
  id: string;
  text: string;
  at: number;
}

/** How many of 100 messages may be flagged at most; the measure is the product's own promise. */
export interface Budget {
  warn: number;
  block: number;
}

export const budget: Budget = { warn: 1, block: 0.1 };

/** What one rule or team word did. `inside` are longer words its hits lay in, the most frequent first. */
export interface RuleTally {
  rule: string;
  category: Category;
  severity: Severity;
  messages: number;
  hits: number;
  inside: { word: string; hits: number }[];
}

export interface FlaggedMessage extends SentMessage {
  findings: Finding[];
}

export interface Backtest {
  messages: number;
  /** Messages with a finding at all; the latest of them are in `examples`. */
  flagged: number;
  /** Messages with a warning and nothing graver, and messages that would be stopped. */
  warns: number;
  blocks: number;
  per100: Budget;
  /** Messages by category; one message may count in several. */
  byCategory: Partial<Record<Category, number>>;
  /** The most frequent first. */
  byRule: RuleTally[];
  /** The latest flagged messages, latest first. */
  examples: FlaggedMessage[];
  overBudget: boolean;
}

export interface RunningBacktest<M extends SentMessage> {
  /** Messages are given in the order they were sent. */
  add(message: M): void;
  result(): Backtest;
}

/** Kept for "see all hits"; more of them nobody reads. */
const MOST_EXAMPLES = 2_000;
/** Longer words say what they mean by themselves. */
const SHORT = 4;
/** Enough to know what a word is part of. */
const MOST_LOOKED_AT = 1_000;
const MOST_INSIDE = 3;

type Counting = Omit<RuleTally, 'inside'> & { inside: Map<string, number> };

/** What `check` would have flagged among `messages`, and whether that is more than the budget allows. */
export function backtest<M extends SentMessage>(
  messages: Iterable<M>,
  check: (message: M) => Finding[],
  limit: Budget = budget,
): Backtest {
  const running = startBacktest(check, limit);
  for (const message of messages) running.add(message);
  return running.result();
}

/** The same, message by message, so that a run over a long log can pause, tell how far it is and be given up. */
export function startBacktest<M extends SentMessage>(
  check: (message: M) => Finding[],
  limit: Budget = budget,
): RunningBacktest<M> {
  const rules = new Map<string, Counting>();
  const byCategory: Backtest['byCategory'] = {};
  const examples: FlaggedMessage[] = [];
  let messages = 0;
  let flagged = 0;
  let warns = 0;
  let blocks = 0;
  return {
    add(message) {
      messages++;
      const findings = check(message);
      if (findings.length === 0) return;
      flagged++;
      if (findings.some(({ severity }) => severity === 'block')) blocks++;
      else if (findings.some(({ severity }) => severity === 'warn')) warns++;
      for (const category of new Set(findings.map((one) => one.category))) byCategory[category] = (byCategory[category] ?? 0) + 1;
      const seen = new Set<string>();
      for (const finding of findings) count(rules, finding, message.text, seen);
      examples.push({ id: message.id, text: message.text, at: message.at, findings });
      if (examples.length > 2 * MOST_EXAMPLES) examples.splice(0, MOST_EXAMPLES);
    },
    result() {
      const per100 = { warn: share(warns, messages), block: share(blocks, messages) };
      return {
        messages,
        flagged,
        warns,
        blocks,
        per100,
        byCategory,
        byRule: [...rules.values()].map(tallied).sort((a, b) => b.messages - a.messages || (a.rule < b.rule ? -1 : 1)),
        examples: examples.slice(-MOST_EXAMPLES).reverse(),
        overBudget: per100.warn > limit.warn || per100.block > limit.block,
      };
    },
  };
}

/** Of 100. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function count(rules: Map<string, Counting>, finding: Finding, text: string, seen: Set<string>): void {
  const { rule, category, severity } = finding;
  const tally = rules.get(rule) ?? { rule, category, severity, messages: 0, hits: 0, inside: new Map() };
  rules.set(rule, tally);
  tally.hits++;
  if (!seen.has(rule)) tally.messages++;
  seen.add(rule);
  if (finding.end - finding.start > SHORT || tally.hits > MOST_LOOKED_AT || !rule.startsWith('team:')) return;
  const word = wordAround(text, finding.start, finding.end);
  if (word) tally.inside.set(word, (tally.inside.get(word) ?? 0) + 1);
}

function tallied({ inside, ...tally }: Counting): RuleTally {
  const words = [...inside].map(([word, hits]) => ({ word, hits })).sort((a, b) => b.hits - a.hits || (a.word < b.word ? -1 : 1));
  return { ...tally, inside: words.slice(0, MOST_INSIDE) };
}
