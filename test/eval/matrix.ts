const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Makes vectors orthogonal and of length 1, in place and in their order (Gram-Schmidt, twice for the rounding). */
export function orthonormal(vectors: Float64Array[]): void {
  for (const [i, vector] of vectors.entries()) {
    for (const other of [...vectors.slice(0, i), ...vectors.slice(0, i)]) {
      const part = dot(vector, other);
      for (let at = 0; at < vector.length; at++) vector[at]! -= part * other[at]!;
    }
    const length = Math.sqrt(dot(vector, vector));
    for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  }
}

/** Eigenvalues and eigenvectors of a symmetric map within the space of an orthonormal block, the greatest first (Rayleigh-Ritz). */
export function eigen(
  block: Float64Array[],
  times: (vector: Float64Array) => Float64Array,
): { value: number; vector: Float64Array }[] {
  const images = block.map(times);
  const small = block.map((one) => images.map((image) => dot(one, image)));
  const turns = jacobi(small);
  return small
    .map((row, i) => ({
      value: row[i]!,
      vector: Float64Array.from(block[0]!, (_, at) => block.reduce((sum, one, j) => sum + one[at]! * turns[j]![i]!, 0)),
    }))
    .sort((a, b) => b.value - a.value);
}

const SWEEPS = 30;

/** Turns a symmetric matrix into a diagonal one, in place; returns the turns, whose columns are the eigenvectors. */
function jacobi(matrix: number[][]): number[][] {
  const size = matrix.length;
  const turns = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const off = matrix[p]![q]!;
        if (Math.abs(off) < 1e-12) continue;
        const angle = Math.atan2(2 * off, matrix[q]![q]! - matrix[p]![p]!) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const turn = (row: number[]) => {
          [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
        };
        for (const row of matrix) turn(row);
        for (let j = 0; j < size; j++)
          [matrix[p]![j], matrix[q]![j]] = [c * matrix[p]![j]! - s * matrix[q]![j]!, s * matrix[p]![j]! + c * matrix[q]![j]!];
        for (const row of turns) turn(row);
      }
  return turns;
}

/** Solves a system of linear equations (Gauss with pivots); both arguments are used up. */
export function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(matrix[row]![at]!) > Math.abs(matrix[pivot]![at]!)) pivot = row;
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    [right[at], right[pivot]] = [right[pivot]!, right[at]!];
    for (let row = at + 1; row < size; row++) {
      const by = matrix[row]![at]! / matrix[at]![at]!;
      for (let j = at; j < size; j++) matrix[row]![j]! -= by * matrix[at]![j]!;
      right[row]! -= by * right[at]!;
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let j = at + 1; j < size; j++) right[at]! -= matrix[at]![j]! * right[j]!;
    right[at]! /= matrix[at]![at]!;
  }
  return right;
}
