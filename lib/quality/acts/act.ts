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

/**
 * One meaning as patterns for folded text, those without ideographs apart: where nobody writes a Latin letter they need not
 * even be compiled, and compiling is most of what the first chat of a page costs.
 */
export interface Sources {
  any?: string;
  latin?: string;
}

/** By name of an act: what it is, and its false friends. */
export type ActSources = Record<string, { yes: Sources; no?: Sources }>;

const oneOf = (patterns: RegExp[]): string => patterns.map((pattern) => `(?:${pattern.source})`).join('|');
const IDEOGRAPH = /[\u3400-\u9fff]/;
const LETTER = /[a-z]/;

function sourcesOf(patterns: RegExp[]): Sources {
  const any = patterns.filter(({ source }) => IDEOGRAPH.test(source));
  const latin = patterns.filter((pattern) => !any.includes(pattern));
  return { ...(any.length > 0 && { any: oneOf(any) }), ...(latin.length > 0 && { latin: oneOf(latin) }) };
}

/** The places a pattern with the flag `g` matches, one after the other. Empty matches say nothing. */
function* spans(pattern: RegExp, text: string): Generator<Span> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else yield { start: match.index, end: match.index + match[0].length };
  }
}

/** The patterns that may match a folded text. */
function patternsOf(sources: Sources | undefined): (folded: string) => RegExp[] {
  const patternOf = (source: string | undefined) => (source === undefined ? [] : [new RegExp(source, 'g')]);
  const any = patternOf(sources?.any);
  const latin = patternOf(sources?.latin);
  const both = [...any, ...latin];
  return (folded) => (latin.length > 0 && LETTER.test(folded) ? both : any);
}

function actFrom({ yes, no }: ActSources[string]): Act {
  const wanted = patternsOf(yes);
  const unwanted = patternsOf(no);
  return remember((text) => {
    const folded = fold(text);
    let friends: Span[] | undefined;
    let first: Span | undefined;
    for (const pattern of wanted(folded))
      for (const span of spans(pattern, folded)) {
        if (first && span.start >= first.start) break;
        friends ??= unwanted(folded).flatMap((one) => [...spans(one, folded)]);
        if (friends.some((friend) => friend.start < span.end && span.start < friend.end)) continue;
        first = span;
        break;
      }
    return first;
  });
}

/** An act from patterns: the first place `yes` matches that no false friend in `no` overlaps. */
export function act(yes: RegExp[], no: RegExp[] = []): Act & { sources: ActSources[string] } {
  const sources = { yes: sourcesOf(yes), ...(no.length > 0 && { no: sourcesOf(no) }) };
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
