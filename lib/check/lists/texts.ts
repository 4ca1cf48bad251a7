/** Many short texts as one: a tenth of the memory of as many strings, and quick to store. `ends` are UTF-16 offsets. */
export interface Texts {
  text: string;
  ends: Uint32Array;
}

export function joinTexts(texts: string[]): Texts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, i) => {
    end += text.length;
    ends[i] = end;
  });
  return { text: texts.join(''), ends };
}

/** The n-th text; '' when there is none. */
export function textAt({ text, ends }: Texts, n: number): string {
  return text.slice(n > 0 ? (ends[n - 1] ?? text.length) : 0, ends[n] ?? 0);
}

/** Where `value` stands in an ascending list, or -1. */
export function placeOf(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = ascending[middle] as number;
    if (there === value) return middle;
    if (there < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
