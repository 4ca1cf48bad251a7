import type { Normalised } from '../model/rule';
import { BREAK, CJK, DROP, foldAstral, foldTable, PAIR, REPEATS, SKIP, SPACE, SPECIAL } from './fold';

/** Reused between calls: plain arrays make strings three times faster than typed ones. */
const textUnits: number[] = [];
const tightUnits: number[] = [];

/** In pieces, because an argument list has a limit. */
function stringOf(units: number[], length: number): string {
  let text = '';
  for (let from = 0; from < length; from += 4_096) {
    text += String.fromCharCode.apply(null, units.slice(from, Math.min(from + 4_096, length)));
  }
  return text;
}

/**
 * Makes a text comparable in two views, each with UTF-16 offsets back into the original; linear, never throws.
 * `text`: width, case, traditional, digit and letter styles, look-alike letters and Latin accents folded; invisible marks
 * dropped; white space is one space (a line end if it held one) and nothing between two Chinese characters;
 * three or more of the same letter are two (never digits, nor w). `tight`: the letters and digits of `text` alone.
 * The last of repeated units starts at the last repetition, so that a span covers the run. Folding a view again changes nothing.
 */
export function normalise(original: string): Normalised {
  const { length } = original;
  const starts: number[] = [];
  const tightStarts: number[] = [];
  const { cells, many } = foldTable();
  let wide = 0;
  let narrow = 0;
  let space = 0;
  let spaceAt = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const start = i;
    let cell = cells[original.charCodeAt(i)] as number;
    let count = 1;
    let several = '';
    if (cell & SPECIAL) {
      if (cell & DROP) continue;
      if (cell & SPACE) {
        if (space === 0) spaceAt = i;
        if (space !== 10) space = cell & BREAK ? 10 : 32;
        continue;
      }
      if (cell & PAIR) {
        const point = original.codePointAt(i) as number;
        if (point > 0xffff) {
          i++;
          several = foldAstral(point);
          if (several === '') continue;
          count = several.length;
          if (count === 1) cell = cells[several.charCodeAt(0)] as number;
          else cell = PAIR | (point >= 0x20000 && point < 0x32000 ? CJK : SKIP);
        }
      } else {
        several = many.get(original.charCodeAt(i)) ?? '';
        count = several.length;
      }
    }
    if (space !== 0) {
      if (space === 10 || !(before & cell & CJK)) {
        textUnits[wide] = space;
        starts[wide++] = spaceAt;
      }
      space = 0;
    }
    before = cell;
    for (let k = 0; k < count; k++) {
      let unit = cell & 0xffff;
      if (count > 1) {
        unit = several.charCodeAt(k);
        if (!(cell & PAIR)) cell = cells[unit] as number;
      }
      if (cell & REPEATS && unit === textUnits[wide - 1] && unit === textUnits[wide - 2] && wide > 1) {
        starts[wide - 1] = start;
      } else {
        textUnits[wide] = unit;
        starts[wide++] = start;
      }
      if (cell & SKIP) continue;
      if (cell & REPEATS && unit === tightUnits[narrow - 1] && unit === tightUnits[narrow - 2] && narrow > 1) {
        tightStarts[narrow - 1] = start;
      } else {
        tightUnits[narrow] = unit;
        tightStarts[narrow++] = start;
      }
    }
  }
  if (space !== 0) {
    textUnits[wide] = space;
    starts[wide++] = spaceAt;
  }
  starts[wide] = length;
  tightStarts[narrow] = length;
  return {
    original,
    text: stringOf(textUnits, wide),
    tight: stringOf(tightUnits, narrow),
    starts,
    tightStarts,
  };
}
