import type { Span } from '../../model/rule';
import { fold } from './fold';

/** Finds one speech act in a sentence as written; the span is where it stands, in UTF-16 offsets. */
export type Act = (text: string) => Span | undefined;

const MOST_REMEMBERED = 20_000;
/** By text, what each reader said of it: one look-up serves all readers, and none is needed while they ask about the same text. */
const known = new Map<string, unknown[]>();
let readers = 0;
let last: string | undefined;
let said: unknown[] = [];
/** What stands for a reader who has not been asked about a text. */
const UNREAD = Symbol();

function saidOf(text: string): unknown[] {
  if (text === last) return said;
  let found = known.get(text);
  if (!found) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    found = new Array(readers).fill(UNREAD);
    known.set(text, found);
  }
  last = text;
  said = found;
  return found;
}

/** A reader more: what is known of a text has no place for it. */
function enrol(): number {
  known.clear();
  last = undefined;
  return readers++;
}

/** Remembers by text: the same bubbles are judged again after every new message of a live chat. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const mine = enrol();
  return (text) => {
    const found = saidOf(text);
    const before = found[mine];
    if (before !== UNREAD) return before as T;
    const value = read(text);
    found[mine] = value;
    return value;
  };
}

/** One pattern out of many; every source is written for folded text. */
export function anyOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), 'g');
}

/** The places a pattern with the flag `g` matches, one after the other. Empty matches say nothing. */
function* spans(pattern: RegExp, text: string): Generator<Span> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else yield { start: match.index, end: match.index + match[0].length };
  }
}

/** By name of an act: one pattern of what it is, and one of its false friends. */
export type ActSources = Record<string, { yes: string; no?: string }>;

function actFrom({ yes, no }: ActSources[string]): Act {
  const wanted = new RegExp(yes, 'g');
  const unwanted = no === undefined ? undefined : new RegExp(no, 'g');
  return remember((text) => {
    const folded = fold(text);
    let friends: Span[] | undefined;
    for (const span of spans(wanted, folded)) {
      friends ??= unwanted ? [...spans(unwanted, folded)] : [];
      if (!friends.some((friend) => friend.start < span.end && span.start < friend.end)) return span;
    }
    return undefined;
  });
}

/** An act from patterns: the first place `yes` matches that no false friend in `no` overlaps. */
export function act(yes: RegExp[], no: RegExp[] = []): Act & { sources: ActSources[string] } {
  const sources = { yes: anyOf(yes).source, ...(no.length > 0 && { no: anyOf(no).source }) };
  return Object.assign(actFrom(sources), { sources });
}

const sent: ActSources = {};

/** An act of a chat page: its patterns are sent by the background with the rules, and before that it finds nothing. */
export function sentAct(name: string): Act {
  let made: Act | undefined;
  return (text) => {
    const sources = sent[name];
    if (!made && sources) made = actFrom(sources);
    return made?.(text);
  };
}

/** From now on the acts of this page find what these patterns say. */
export function takeActs(sources: ActSources): void {
  Object.assign(sent, sources);
}
