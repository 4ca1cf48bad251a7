import { fold } from '../acts/fold';

/** What a text is made of, as far as the model of complaints looks at it. */
export interface Grams {
  /** Ideographs, words and numbers. */
  tokens: number;
  /** Places in the table of weights, each once. */
  buckets: number[];
}

/** A power of two. With 16 bits collisions cost one chat in a hundred. */
export const BUCKETS = 262_144;
/** A complaint is made in its first sentences. */
const READ = 400;
const TOKEN = /[\u3400-\u9fff]|[a-z0-9']+|[?!]/g;
/** Letters that were not kept (see lib/log/skeleton.ts) count as tokens and say nothing. */
const NOT_KEPT = /^(?:某|x+)$/;
const NUMBER = 2;
const EDGE = 1;

function hashOf(token: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return hash;
}

/** Numbers are all alike, and of words with figures the figures are. */
const codeOf = (token: string) => (/^\d+$/.test(token) ? NUMBER : hashOf(token.replace(/\d/g, '0'), 0x811c9dc5));

/** Words are also known by each four of their letters, the edges included: refund, refunded, refunding. */
function partsOf(word: string): number[] {
  const edged = ` ${word} `;
  return Array.from({ length: edged.length - 3 }, (_, at) => hashOf(edged.slice(at, at + 4), 5) + 7);
}

/**
 * Tokens alone, with the one before, and with the one before that; of words also each four letters. `salt` keeps what a
 * customer says apart from the same words of an agent.
 */
export function gramsOf(text: string, salt: number): Grams {
  const tokens = fold(text.slice(0, READ)).match(TOKEN) ?? [];
  const codes = tokens.map(codeOf);
  const says = tokens.map((token) => !NOT_KEPT.test(token));
  const found = new Set<number>();
  const add = (hash: number) => {
    const mixed = Math.imul(hash ^ salt ^ ((hash ^ salt) >>> 15), 0x2c1b3c6d);
    found.add((mixed ^ (mixed >>> 13)) & (BUCKETS - 1));
  };
  tokens.forEach((token, at) => {
    if (!says[at]) return;
    const code = codes[at]!;
    const before = at > 0 ? codes[at - 1]! : EDGE;
    add(Math.imul(code, 0x9e3779b1));
    if (at === 0 || says[at - 1]) add(Math.imul(before, 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35));
    if (at > 1 && says[at - 2]) add(Math.imul(codes[at - 2]!, 0x1b873593) ^ Math.imul(code, 0xcc9e2d51) ^ 77);
    if (token.length > 3) for (const part of partsOf(token)) add(part);
  });
  if (says.at(-1)) add(Math.imul(codes.at(-1)!, 0x85ebca6b) ^ EDGE);
  return { tokens: tokens.length, buckets: [...found] };
}
