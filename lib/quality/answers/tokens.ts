const TOKEN = /[\u3400-\u9fff]|[a-z]+|\d+/g;
const LONG = 4;
const LONGEST = 6;
const FIRST = 0x3400;
const IDEOGRAPHS = 0xa000 - FIRST;
const NUMBER = 0;

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** Words are known by a hash, below zero; two may share one. */
function wordOf(letters: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return -1 - (hash & 0x3fff_ffff);
}

const signOf = (unit: number) => (unit < FIRST ? NUMBER : unit - FIRST + 1);
const pairOf = (before: number, sign: number) => (before + 1) * (IDEOGRAPHS + 1) + sign;

/**
 * What a folded text is made of, each once and as a small integer: ideographs alone and with the sign before, words by their
 * beginnings. Numbers are all alike: 3天 and 5天 both hold a count of days.
 */
export function codesOf(text: string): Set<number> {
  const found = new Set<number>();
  let before = -1;
  for (const token of text.match(TOKEN) ?? []) {
    const unit = token.charCodeAt(0);
    if (isLetter(unit)) {
      found.add(wordOf(token.slice(0, LONGEST)));
      if (token.length > LONG) found.add(wordOf(`${token.slice(0, LONG)}*`));
      before = -1;
      continue;
    }
    const sign = signOf(unit);
    found.add(sign);
    if (before >= 0) found.add(pairOf(before, sign));
    before = sign;
  }
  return found;
}
