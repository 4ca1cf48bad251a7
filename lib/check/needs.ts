import { rarestGram } from './grams';
import { type Node, readRegex } from './regex';

/** Parts of literals, one of which is in every match; `weight` is about how likely a sentence has one of them. */
export interface Need {
  grams: string[];
  weight: number;
}

/** What one way to match needs, all of it: two needs at most, the rarest first. No need: nothing is known. */
export type Way = Need[];

/** A pattern's part: the few strings it matches, or the ways to match it. */
interface Known {
  exact: string[] | undefined;
  ways: Way[];
}

/** Strings of a part that are kept whole, so that neighbours make longer literals. */
const FEW = 24;
/** A need rarer than this stands alone. */
const RARE = 0.0004;
const UNKNOWN: Way[] = [[]];

const read = new WeakMap<RegExp, { ways: Way[] | undefined }>();

/** The ways a pattern can match, to be ruled out by what a text does not have; undefined when any text may match. */
export function waysOfPattern(regex: RegExp): Way[] | undefined {
  let known = read.get(regex);
  if (!known) {
    const ways = regex.ignoreCase ? UNKNOWN : waysOf(knownOf(readRegex(regex.source, regex.unicode)));
    known = { ways: ways.some((way) => way.length === 0) ? undefined : ways };
    read.set(regex, known);
  }
  return known.ways;
}

function knownOf(node: Node): Known {
  if (node.kind === 'text') return { exact: [node.text], ways: UNKNOWN };
  if (node.kind === 'chars') return { exact: node.chars, ways: UNKNOWN };
  if (node.kind === 'any') return { exact: undefined, ways: UNKNOWN };
  if (node.kind === 'near') return { exact: undefined, ways: waysOf(knownOf(node.part)) };
  if (node.kind === 'repeat') return repeated(node.part, node.min, node.max);
  return node.kind === 'seq' ? sequence(node.parts) : choice(node.parts);
}

function repeated(part: Node, min: number, max: number): Known {
  if (min === 0 && max > 1) return { exact: undefined, ways: UNKNOWN };
  const known = knownOf(part);
  if (min === 0) return known.exact ? { exact: ['', ...known.exact], ways: UNKNOWN } : { exact: undefined, ways: UNKNOWN };
  return max === 1 ? known : { exact: undefined, ways: waysOf(known) };
}

function waysOf({ exact, ways }: Known): Way[] {
  return exact ? [needOf(exact)] : ways;
}

function needOf(exact: string[]): Way {
  const grams: string[] = [];
  let weight = 0;
  for (const literal of exact) {
    if (literal === '') return [];
    const gram = rarestGram(literal);
    grams.push(gram.text);
    weight += gram.weight;
  }
  return grams.length === 0 ? [] : [{ grams, weight }];
}

function sequence(parts: Node[]): Known {
  let exact = [''];
  let ways = UNKNOWN;
  let isWhole = true;
  for (const part of parts) {
    const known = knownOf(part);
    if (part.kind === 'near') {
      ways = both(ways, known.ways);
      isWhole = false;
    } else if (known.exact?.length === 1) {
      const [literal] = known.exact;
      for (let i = 0; i < exact.length; i++) exact[i] += literal!;
    } else if (known.exact && exact.length * known.exact.length <= FEW) {
      const joined: string[] = [];
      for (const left of exact) for (const right of known.exact) joined.push(left + right);
      exact = joined;
    } else {
      ways = both(ways, [needOf(exact)]);
      if (!known.exact) ways = both(ways, known.ways);
      exact = known.exact ? [...known.exact] : [''];
      isWhole = false;
    }
  }
  return isWhole ? { exact, ways: UNKNOWN } : { exact: undefined, ways: both(ways, [needOf(exact)]) };
}

function both(left: Way[], right: Way[]): Way[] {
  if (left.length > 1 && right.length > 1) {
    return left.length >= right.length ? both(left, [single(right)]) : both([single(left)], right);
  }
  const [many, one] = left.length > 1 ? [left, right[0]!] : [right, left[0]!];
  if (one.length === 0) return many;
  return many.length === 1 && many[0]!.length === 0 ? [one] : many.map((way) => rarest(way, one));
}

/** Of the needs of two ways that must both be met, the rarest, and the next if that alone is not rare. */
function rarest(left: Way, right: Way): Way {
  let first: Need | undefined;
  let second: Need | undefined;
  for (const way of [left, right]) {
    for (const need of way) {
      if (!first || need.weight < first.weight) {
        second = first;
        first = need;
      } else if (!second || need.weight < second.weight) second = need;
    }
  }
  if (!first) return left;
  return second && first.weight > RARE ? [first, second] : [first];
}

/** One need for all ways, their rarest together, or nothing. */
function single(ways: Way[]): Way {
  const all: Need = { grams: [], weight: 0 };
  for (const [need] of ways) {
    if (!need) return [];
    add(all, need);
  }
  return [all];
}

function add(all: Need, { grams, weight }: Need): void {
  for (const gram of grams) all.grams.push(gram);
  all.weight += weight;
}

/** Ways with a single need become one way with the union of it. */
function choice(options: Node[]): Known {
  const exact: string[] = [];
  const plain: Need = { grams: [], weight: 0 };
  const rest: Way[] = [];
  let isExact = true;
  let isOpen = false;
  const settle = (way: Way) => {
    if (way.length === 0) isOpen = true;
    else if (way.length === 1) add(plain, way[0]!);
    else rest.push(way);
  };
  for (const option of options) {
    if (option.kind === 'text') {
      exact.push(option.text);
      continue;
    }
    const known = knownOf(option);
    if (known.exact) for (const literal of known.exact) exact.push(literal);
    else {
      isExact = false;
      for (const way of known.ways) settle(way);
    }
  }
  if (isExact && exact.length <= FEW) return { exact, ways: UNKNOWN };
  if (exact.length > 0) settle(needOf(exact));
  if (isOpen) return { exact: undefined, ways: UNKNOWN };
  return { exact: undefined, ways: plain.grams.length > 0 ? [[plain], ...rest] : rest };
}
