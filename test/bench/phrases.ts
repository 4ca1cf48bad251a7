/** Numbers from 0 to 1, the same every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const COMMON = '您好的这个商品我们会尽快为处理请放心有货发快递时间可以退换保证质量最低价好评返现加微信不知道客服订单地址';

/** Characters as unevenly used as in chat: a common core and a long tail. */
function character(next: () => number): string {
  if (next() < 0.35) return COMMON[Math.floor(next() * COMMON.length)] ?? '的';
  return String.fromCharCode(0x4e00 + Math.floor(next() ** 3 * 3_000));
}

/** Distinct Chinese phrases of 2 to 6 characters, one in ten a Latin word. */
export function phrases(count: number): string[] {
  const next = random(count);
  const made = new Set<string>();
  while (made.size < count) {
    const length = 2 + Math.floor(next() * 5);
    let phrase = '';
    const latin = next() < 0.1;
    for (let i = 0; i < (latin ? length + 2 : length); i++) {
      phrase += latin ? String.fromCharCode(97 + Math.floor(next() * 26)) : character(next);
    }
    made.add(phrase);
  }
  return [...made];
}

/** Messages of 60 characters; about two in five hold a phrase of the list. */
export function messages(count: number, list: string[]): string[] {
  const next = random(7);
  return Array.from({ length: count }, () => {
    const units: string[] = [];
    while (units.length < 60) {
      if (next() < 0.01) units.push(...(list[Math.floor(next() * list.length)] ?? ''));
      else units.push(next() < 0.1 ? ',' : character(next));
    }
    return units.slice(0, 60).join('');
  });
}

/** The middle of some numbers. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
