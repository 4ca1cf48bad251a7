/** The same dice in every run: mulberry32, a 32-bit generator in the public domain. */
export function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    between: (from: number, to: number) => from + below(to - from + 1),
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    maybe: (share: number) => next() < share,
    digits: (length: number) => Array.from({ length }, () => below(10)).join(''),
  };
}

export type Dice = ReturnType<typeof dice>;

/** A text with something planted in it, and what must not be found in the text that is kept. */
export interface Plant {
  text: string;
  /** Long numbers: no eight digits in a row of any of them may be read. Other secrets: the words themselves. */
  numbers?: string[];
  words?: string[];
}

const spoken: Record<string, string> = { 幺: '1', 〇: '0', 两: '2' };
'零一二三四五六七八九'.split('').forEach((one, digit) => {
  spoken[one] = String(digit);
});
'零壹贰叁肆伍陆柒捌玖'.split('').forEach((one, digit) => {
  spoken[one] = String(digit);
});
'零壹貳參肆伍陸柒捌玖'.split('').forEach((one, digit) => {
  spoken[one] = String(digit);
});

/** Whether a reader of the kept text still has a secret, however it was spelled. */
export function seen(kept: string, { numbers = [], words = [] }: Plant): boolean {
  const digits = [...kept.normalize('NFKC')]
    .map((one) => spoken[one] ?? one)
    .join('')
    .replace(/[^0-9•]/g, '');
  const parts = numbers.flatMap((number) => Array.from({ length: number.length - 7 }, (_, at) => number.slice(at, at + 8)));
  return parts.some((part) => digits.includes(part)) || words.some((word) => kept.includes(word));
}
