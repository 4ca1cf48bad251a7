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
const FEW = 48;
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
  if (node.kind === 'chars') return { exact: node.chars, ways: UNKNOWN };
  if (node.kind === 'any') return { exact: undefined, ways: UNKNOWN };
  if (node.kind === 'near') return { exact: undefined, ways: waysOf(knownOf(node.part)) };
  if (node.kind === 'repeat') return repeated(node.part, node.min, node.max);
  return node.kind === 'seq' ? sequence(node.parts) : choice(node.parts.map(knownOf));
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
  if (exact.length === 0 || exact.includes('')) return [];
  return [united(exact.map(rarestGram).map(({ text, weight }) => ({ grams: [text], weight })))];
}

function united(needs: Need[]): Need {
  if (needs.length === 1) return needs[0]!;
  const grams = new Set<string>();
  let weight = 0;
  for (const need of needs) {
    for (const gram of need.grams) grams.add(gram);
    weight += need.weight;
  }
  return { grams: [...grams], weight };
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
    } else if (known.exact && exact.length * known.exact.length <= FEW) {
      const joined: string[] = [];
      for (const left of exact) for (const right of known.exact) joined.push(left + right);
      exact = joined;
    } else {
      ways = both(ways, [needOf(exact)]);
      if (!known.exact) ways = both(ways, known.ways);
      exact = known.exact ?? [''];
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
  return one.length === 0 ? many : many.map((way) => rarest([...way, ...one]));
}

function rarest(way: Way): Way {
  way.sort((a, b) => a.weight - b.weight);
  return way.length > 1 && way[0]!.weight > RARE ? way.slice(0, 2) : way.slice(0, 1);
}

/** One need for all ways, their rarest together, or nothing. */
function single(ways: Way[]): Way {
  const needs: Need[] = [];
  for (const [need] of ways) {
    if (!need) return [];
    needs.push(need);
  }
  return [united(needs)];
}

function choice(options: Known[]): Known {
  const exact: string[] = [];
  for (const option of options) {
    if (!option.exact) return { exact: undefined, ways: merged(options.flatMap(waysOf)) };
    exact.push(...option.exact);
  }
  if (exact.length <= FEW) return { exact, ways: UNKNOWN };
  return { exact: undefined, ways: merged(options.flatMap(waysOf)) };
}

/** Ways with a single need are one way with the union of it. */
function merged(ways: Way[]): Way[] {
  if (ways.some((way) => way.length === 0)) return UNKNOWN;
  const plain: Need[] = [];
  const rest: Way[] = [];
  for (const way of ways) {
    if (way.length === 1) plain.push(way[0]!);
    else rest.push(way);
  }
  return plain.length > 0 ? [[united(plain)], ...rest] : rest;
}
