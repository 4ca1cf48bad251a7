import { AhoCorasick } from '@monyone/aho-corasick/fast';
import * as mintFilter from 'mint-filter';
import { automatonBytes, scan } from '../../lib/check/automaton';
import { buildAutomaton } from '../../lib/check/build';
import { median, messages, phrases } from './phrases';

export interface Figure {
  value: number;
  unit: string;
  against?: Record<string, { value: number; ratio: number }>;
  [extra: string]: unknown;
}

/** Answers every hit as start-end:phrase, sorted, to compare; and searches without building anything, to time. */
interface Engine {
  name: string;
  search(text: string): number;
  hits(text: string): string[];
  rounds: number;
}

/** A CommonJS package: what `default` is depends on who loads it. */
const exported = mintFilter.default;
const MintFilter = 'default' in exported ? (exported.default as typeof exported) : exported;

const found: number[] = [];

function ours(list: string[]): { engine: Engine; build: number; bytes: number } {
  const started = performance.now();
  const automaton = buildAutomaton(list);
  const build = performance.now() - started;
  const engine: Engine = {
    name: 'saywell',
    search: (text) => scan(automaton, text, found) / 2,
    hits: (text) => {
      const count = scan(automaton, text, found);
      const all: string[] = [];
      for (let i = 0; i < count; i += 2) {
        const phrase = list[found[i]!]!;
        const end = found[i + 1]!;
        all.push(`${end - automaton.lengths[found[i]!]!}-${end}:${phrase}`);
      }
      return all.sort();
    },
    rounds: 6,
  };
  return { engine, build, bytes: automatonBytes(automaton) };
}

function monyone(list: string[]): Engine {
  const automaton = new AhoCorasick(list);
  return {
    name: '@monyone/aho-corasick/fast',
    search: (text) => automaton.matchInText(text).length,
    hits: (text) =>
      automaton
        .matchInText(text)
        .map(({ begin, end, keyword }) => `${begin}-${end}:${keyword}`)
        .sort(),
    rounds: 1,
  };
}

/** Gives words only; they count as right when each is one that is there and none is missing. */
function mint(list: string[]): Engine {
  const filter = new MintFilter(list);
  return {
    name: 'mint-filter',
    search: (text) => filter.filter(text, { replace: false }).words.length,
    hits: (text) => [...new Set(filter.filter(text, { replace: false }).words.map((word) => word.toLowerCase()))].sort(),
    rounds: 1,
  };
}

function bruteForce(list: string[]): Engine {
  const search = (text: string) => {
    let count = 0;
    for (const phrase of list) for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) count++;
    return count;
  };
  const hits = (text: string) => {
    const all: string[] = [];
    for (const phrase of list) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
        all.push(`${at}-${at + phrase.length}:${phrase}`);
    }
    return all.sort();
  };
  return { name: 'brute-force', search, hits, rounds: list.length > 20_000 ? 0.005 : 0.02 };
}

/** Slow engines search a part of the texts, fast ones all of them several times, so that each is measured for some milliseconds. */
function microseconds({ search, rounds }: Engine, texts: string[]): number {
  const some = texts.slice(0, Math.max(20, Math.floor(texts.length * rounds)));
  const passes = Math.max(1, rounds);
  let sink = 0;
  const started = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const text of some) sink += search(text);
  const spent = performance.now() - started;
  return sink < 0 ? Number.NaN : (spent / some.length / passes) * 1_000;
}

const words = (hits: string[]) => [...new Set(hits.map((hit) => hit.slice(hit.indexOf(':') + 1)))].sort().join('|');

/**
 * Time to find all of `count` phrases in a message of 60 characters, beside other matchers on the same data in turn.
 * Runs wherever JavaScript does.
 */
export function compare(count: number): Figure {
  const list = phrases(count);
  const texts = messages(4_000, list);
  const { engine, build, bytes } = ours(list);
  const peers = [monyone(list), mint(list), bruteForce(list)];
  const truth = bruteForce(list);
  const sample = texts.slice(0, count > 20_000 ? 100 : 300);
  const expected = sample.map((text) => truth.hits(text));
  const wrong = (peer: Engine) =>
    sample.filter((text, i) =>
      peer.name === 'mint-filter'
        ? peer.hits(text).join('|') !== words(expected[i]!)
        : peer.hits(text).join() !== expected[i]!.join(),
    ).length;

  const times = new Map<string, number[]>();
  const engines = [engine, ...peers];
  for (let round = 0; round < 14; round++) {
    for (const one of engines) {
      const spent = microseconds(one, texts);
      if (round > 1) times.set(one.name, [...(times.get(one.name) ?? []), spent]);
    }
  }
  const value = median(times.get(engine.name)!);
  const against = Object.fromEntries(
    peers.map((peer) => {
      const theirs = median(times.get(peer.name)!);
      return [peer.name, { value: theirs, ratio: theirs / value, wrong: wrong(peer) }];
    }),
  );
  return {
    value,
    unit: 'µs',
    against,
    correct: wrong(engine) === 0,
    checked: sample.length,
    hits: expected.flat().length / sample.length,
    build: { value: build, unit: 'ms' },
    bytes,
  };
}
