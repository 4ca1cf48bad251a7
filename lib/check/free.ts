/** Places tried for a branching state before the search gives up on the crowded front of the array. */
const PATIENCE = 64;

export interface FreeCells {
  /** Takes cells for children with these codes; returns the base, to which their codes are added. */
  place(codes: number[]): number;
  /** Four numbers a state; -1 where nothing was written. Replaced when it grows. */
  cells(): Int32Array;
  /** States to keep: every base plus every code lies below. */
  used(): number;
}

/**
 * The double array while it is filled. Free places form a list in ascending order; the first `codes` places stay empty,
 * so that a base is never negative. States with one child fill the holes that branching ones leave.
 */
export function freeCells(codes: number): FreeCells {
  let size = codes * 2 + 4_096;
  let data = new Int32Array(size * 4).fill(-1);
  let next = new Int32Array(size + 1);
  let previous = new Int32Array(size + 1);
  const origin = codes;
  for (let i = origin; i <= size; i++) {
    next[i] = i + 1;
    previous[i] = i - 1;
  }
  let cursor = origin + 1;
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
    for (let i = size; i <= larger; i++) {
      next[i] = i + 1;
      if (i > size) previous[i] = i - 1;
    }
    size = larger;
  }

  function fits(base: number, wanted: number[]): boolean {
    for (const code of wanted) if (data[(base + code) * 4 + 1] !== -1) return false;
    return true;
  }

  function take(place: number): void {
    const left = previous[place]!;
    const right = next[place]!;
    next[left] = right;
    previous[right] = left;
    if (place === cursor) cursor = right;
    if (place > highest) highest = place;
  }

  function place(wanted: number[]): number {
    const first = wanted[0]!;
    let at = wanted.length === 1 ? next[origin]! : cursor;
    for (let tries = 0; ; tries++) {
      while (at + codes + 1 >= size) grow();
      if (fits(at - first, wanted)) break;
      at = next[at]!;
      if (tries === PATIENCE) cursor = at;
    }
    const base = at - first;
    for (const code of wanted) take(base + code);
    return base;
  }

  return { place, cells: () => data, used: () => Math.min(size, highest + codes + 2) };
}
