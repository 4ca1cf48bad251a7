/** Grams of one window; reused by the next call. */
export interface Grams {
  count: number;
  /** By gram: its place in the table of weights, and its span in the text. */
  buckets: Uint16Array;
  from: Uint16Array;
  to: Uint16Array;
}

/** A power of two. With 13 bits collisions cost five points of recall on lines the model has not seen, with 18 one point less than with 16. */
export const BUCKETS = 65_536;
const LIMIT = 1_024;
const EDGE = 1;
const LETTERS = 2;

const grams: Grams = { count: 0, buckets: new Uint16Array(LIMIT), from: new Uint16Array(LIMIT), to: new Uint16Array(LIMIT) };

function add(hash: number, from: number, to: number): void {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const at = grams.count++;
  grams.buckets[at] = (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
  grams.from[at] = from;
  grams.to[at] = to;
}

const isIdeograph = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || isDigit(unit);

/** Full stop, hyphen and underscore. */
const isJoint = (unit: number) => unit === 46 || unit === 45 || unit === 95;
const MAIL = 0x51ed270b;

/** Where the name before an @ ends, or `from`: it counts as a name alone, for the log hides its letters and is judged the same. */
function mailEnd(view: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isLetter(view.charCodeAt(at)) || isJoint(view.charCodeAt(at)))) at++;
  return view.charCodeAt(at) === 64 ? at : from;
}

/** Words count whole and by four letters, the edges of the word included; all digits are alike. Returns where the word ends. */
function addWord(view: string, from: number, end: number): number {
  const mail = mailEnd(view, from, end);
  if (mail > from) {
    add(MAIL, from, mail);
    return mail;
  }
  let hash = 0x811c9dc5;
  let last = 32;
  let four = 32;
  let at = from;
  for (; at < end && at < from + 24; at++) {
    let unit = view.charCodeAt(at);
    if (!isLetter(unit)) break;
    if (isDigit(unit)) unit = 48;
    hash = Math.imul(hash ^ unit, 0x01000193);
    four = (four << 8) | unit;
    last = unit;
    if (at >= from + 2) add(Math.imul(four, 0x01000193) + 7, Math.max(from, at - 3), at + 1);
  }
  if (at >= from + 3) add(Math.imul((four << 8) | 32, 0x01000193) + 7, at - 3, at);
  if (last !== 32) add(hash, from, at);
  return at;
}

/**
 * The character n-grams of a part of a `text` view (see `normalise`): ideographs alone and in twos, Latin words whole and in
 * fours. Grams beyond the first thousand are left out. The result is only good until the next call.
 */
export function gramsOf(view: string, start: number, end: number): Grams {
  grams.count = 0;
  let before = EDGE;
  let beforeAt = start;
  let at = start;
  while (at < end && grams.count < LIMIT - 64) {
    const unit = view.charCodeAt(at);
    if (isIdeograph(unit)) {
      add(Math.imul(unit, 0x9e3779b1), at, at + 1);
      add(Math.imul((before << 16) ^ unit, 0x85ebca6b), before > LETTERS ? beforeAt : at, at + 1);
      before = unit;
      beforeAt = at;
      at++;
    } else if (isLetter(unit)) {
      at = addWord(view, at, end);
      before = LETTERS;
    } else at++;
  }
  if (before > LETTERS) add(Math.imul((before << 16) ^ EDGE, 0x85ebca6b), beforeAt, beforeAt + 1);
  return grams;
}
