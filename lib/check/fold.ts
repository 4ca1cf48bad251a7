import { GAPS, TARGETS } from './traditional';

/** Flags above the folded unit in a cell of the table. */
export const DROP = 1 << 16;
export const SPACE = 1 << 17;
export const BREAK = 1 << 18;
export const SKIP = 1 << 19;
export const CJK = 1 << 20;
export const REPEATS = 1 << 21;
export const MANY = 1 << 22;
export const PAIR = 1 << 23;
/** Needs more than writing one unit. */
export const SPECIAL = DROP | SPACE | MANY | PAIR;

export interface Fold {
  /** One cell for each UTF-16 unit: what it is folded to, and its flags. */
  cells: Uint32Array;
  /** Folds of units that become several. */
  many: Map<number, string>;
}

/** Letters of other scripts that are drawn like Latin ones, in lower case. */
const LOOKALIKES = 'аaеeоoрpсcуyхxіiѕsјjԁdкkтtвbнhмmοoαaνvρpκkιiτtχxυuεeıiɑaɡgʋv';
const PUNCTUATION = "“\"”\"„\"‟\"〝\"〞\"‘'’'‛'`'´'ʼ'′'‐-‑-‒-–-—-―-−-〜~∼~•·・·‧·∙·⋅·⸱·﹒.";
/** Where folding is more than case: Latin to Cyrillic, phonetics, punctuation, letterlike, enclosed, radicals, CJK compatibility, forms. */
const FOLDED = [
  [0x00, 0x530],
  [0x1d00, 0x1f00],
  [0x2000, 0x2190],
  [0x2460, 0x2500],
  [0x2776, 0x2794],
  [0x2e80, 0x3400],
  [0xf900, 0xfb07],
  [0xfe00, 0x10000],
] as const;
/** Arrows, symbols, pictures, private use: never part of a word. */
const SYMBOLS = [
  [0x2190, 0x2e80],
  [0xd800, 0xf900],
] as const;

/** Enclosed digits that Unicode gives no decomposition: first code point, value of the first. */
const ENCLOSED = [
  [0x24eb, 0x24f5, 11],
  [0x24f5, 0x24ff, 1],
  [0x24ff, 0x2500, 0],
  [0x2776, 0x2780, 1],
  [0x2780, 0x278a, 1],
  [0x278a, 0x2794, 1],
] as const;

function plain(char: string): string {
  const code = char.charCodeAt(0);
  for (const [from, to, value] of ENCLOSED) if (code >= from && code < to) return String(code - from + value);
  const bare = char.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  if (/^[a-z0-9]+$/.test(bare)) return bare;
  const enclosed = /^[(]?([a-z0-9一-龥]+)[).,]?$/.exec(bare);
  if (enclosed?.[1] && /[\u2460-\u24ff\u3200-\u32ff]/.test(char)) return enclosed[1];
  const composed = char.normalize('NFKC').toLowerCase();
  return composed.length === 1 ? composed : char.toLowerCase().slice(0, 1);
}

function flagsOf(char: string): number {
  const code = char.charCodeAt(0);
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return SPACE | BREAK | SKIP;
  if (/[\s\u2800\u3164\uffa0]/.test(char) && code !== 0xfeff) return SPACE | SKIP;
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(char)) return DROP | SKIP;
  if (!/[\p{L}\p{N}]/u.test(char)) return SKIP;
  if (/[0-9w]/.test(char)) return 0;
  return REPEATS;
}

function put({ cells, many }: Fold, from: number, folded: string): void {
  const unit = folded.charCodeAt(0);
  if (folded.length > 1) {
    many.set(from, folded);
    cells[from] = unit | MANY;
  } else {
    cells[from] = unit | ((cells[unit] ?? 0) & ~0xffff);
  }
}

function build(): Fold {
  const fold: Fold = { cells: new Uint32Array(65_536), many: new Map() };
  const { cells } = fold;
  for (let code = 0; code < 65_536; code++) cells[code] = code | REPEATS;
  for (let code = 0x3400; code < 0xa000; code++) cells[code] = code | REPEATS | CJK;
  for (const [from, to] of SYMBOLS) for (let code = from; code < to; code++) cells[code] = code | SKIP;
  for (let code = 0xd800; code < 0xdc00; code++) cells[code] = code | SKIP | PAIR;
  let code = 0x4e00;
  let next = 0;
  for (const gap of traditional.gaps) {
    code += gap === '~' ? 43 : gap.charCodeAt(0) - 0x30;
    if (gap !== '~') cells[code] = traditional.targets.charCodeAt(next++) | REPEATS | CJK;
  }
  for (const [from, to] of FOLDED) {
    for (let unit = from; unit < to; unit++) cells[unit] = unit | flagsOf(String.fromCharCode(unit));
  }
  for (const unit of [0x3005, 0x3007]) cells[unit] = unit | REPEATS | CJK;
  for (const [from, to] of FOLDED) {
    for (let unit = from; unit < to; unit++) {
      if ((cells[unit] ?? 0) & (DROP | SPACE)) continue;
      const folded = plain(String.fromCharCode(unit));
      put(fold, unit, folded);
    }
  }
  for (const table of [LOOKALIKES, PUNCTUATION]) {
    for (let i = 0; i < table.length; i += 2) {
      put(fold, table.charCodeAt(i), table[i + 1] ?? '');
      const upper = (table[i] ?? '').toUpperCase();
      if (upper.length === 1) put(fold, upper.charCodeAt(0), table[i + 1] ?? '');
    }
  }
  for (let unit = 0; unit < 65_536; unit++) {
    const folded = (cells[unit] ?? 0) & 0xffff;
    const settled = cells[folded] ?? 0;
    if (!((cells[unit] ?? 0) & MANY) && (settled & 0xffff) !== folded) cells[unit] = settled;
  }
  return fold;
}

/** Traditional characters and what they are folded to, as traditional.ts writes them. */
export interface Traditional {
  gaps: string;
  targets: string;
}

/** The chat page's script is built without these seven kilobytes; they come with the rules. */
let traditional: Traditional = { gaps: GAPS, targets: TARGETS };
let built: Fold | undefined;

/** Folds by these characters from now on. */
export function foldWith(table: Traditional): void {
  if (table.gaps === traditional.gaps) return;
  traditional = table;
  built = undefined;
}

/** The table, made on first use in a few milliseconds. */
export function foldTable(): Fold {
  built ??= build();
  return built;
}

/**
 * What a character outside the basic plane becomes: a letter or digit for the mathematical, enclosed and flag letters,
 * '' for variation selectors, tags and skin tones, itself for everything else.
 */
export function foldAstral(point: number): string {
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return String.fromCharCode(97 + point - 0x1f1e6);
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  if (point >= 0x1f101 && point <= 0x1f10a) return String.fromCharCode(48 + point - 0x1f101);
  if (point >= 0x1f3fb && point <= 0x1f3ff) return '';
  if (point >= 0xe0000 && point <= 0xe01ef) return '';
  const char = String.fromCodePoint(point);
  if ((point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x2f800 && point <= 0x2fa1f)) {
    const composed = char.normalize('NFKC').toLowerCase();
    if (composed.length === 1) return composed;
  }
  return char;
}
