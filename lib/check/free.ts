/** Places tried for a family before the next one of its width starts where this one ended up. */
const PATIENCE = 32;

export interface FreeCells {
  /** Takes places for children with the codes from `first` to `last` (exclusive); returns the base their codes are added to, a new one each time. */
  place(codes: number[], first: number, last: number): number;
  /** Four numbers a state; -1 where nothing was written. Replaced when it grows. */
  cells(): Int32Array;
  /** States to keep: every base plus every code lies below. */
  used(): number;
}

/**
 * The double array while it is filled. Free places form a list in ascending order; the first `codes` places stay empty,
 * so that a base is never negative. Each width of family remembers how far the array is too full for it,
 * so all searches together pass over the array a few times only.
 */
export function freeCells(codes: number): FreeCells {
  const origin = codes;
  let size = codes * 2 + 4_096;
  let data = new Int32Array(size * 4).fill(-1);
  let next = Int32Array.from({ length: size + 1 }, (_, i) => i + 1);
  let previous = Int32Array.from({ length: size + 1 }, (_, i) => i - 1);
  let isBase = new Uint8Array(size);
  const cursors = new Int32Array(17).fill(origin);
  let highest = origin;
  data[0] = origin * 4;
  data[2] = 0;

  function grow(): void {
    const larger = size * 2;
    const [oldData, oldNext, oldPrevious] = [data, next, previous];
    data = new Int32Array(larger * 4).fill(-1);
    data.set(oldData);
    next = new Int32Array(larger + 1);
    next.set(oldNext);
    previous = new Int32Array(larger + 1);
    previous.set(oldPrevious);
    const oldBases = isBase;
    isBase = new Uint8Array(larger);
    isBase.set(oldBases);
    for (let i = size; i <= larger; i++) {
      next[i] = i + 1;
      if (i > size) previous[i] = i - 1;
    }
    size = larger;
  }

  function place(wanted: number[], first: number, last: number): number {
    const width = 32 - Math.clz32(last - first);
    let lead = wanted[first]!;
    // By the smallest code, so that no child comes to lie among the first places.
    for (let i = first + 1; i < last; i++) if (wanted[i]! < lead) lead = wanted[i]!;
    let at = cursors[width]!;
    // A remembered place may be taken by now, and what its link led to as well: walk on, and remember where that ended.
    if (at === origin) at = next[at]!;
    else while (data[at * 4 + 1] !== -1 && at < size) at = next[at]!;
    if (cursors[width] !== origin) cursors[width] = at;
    for (let tries = 0; ; tries++) {
      while (at + codes + 1 >= size) grow();
      let i = isBase[at - lead] ? last + 1 : first;
      while (i < last && data[(at - lead + wanted[i]!) * 4 + 1] === -1) i++;
      if (i === last) {
        if (tries > PATIENCE) cursors[width] = at;
        break;
      }
      at = next[at]!;
    }
    const base = at - lead;
    isBase[base] = 1;
    for (let i = first; i < last; i++) {
      const taken = base + wanted[i]!;
      const left = previous[taken]!;
      const right = next[taken]!;
      next[left] = right;
      previous[right] = left;
      if (taken > highest) highest = taken;
    }
    return base;
  }

  return { place, cells: () => data, used: () => Math.min(size, highest + codes + 2) };
}
