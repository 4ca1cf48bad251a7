// Writes lib/check/traditional.ts from the tables of opencc-js. Run: node test/eval/traditional.mjs
import { writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

/** Pronouns that Taiwan writes with a radical of their own and the tables leave alone. */
const PRONOUNS = { 妳: '你', 祢: '你', 牠: '它', 祂: '他' };
/** Simplified characters that the regional tables would change into others. */
const KEPT = '么拚袷薹榘摺醣捱吒';
const FIRST = 0x4e00;
const LAST = 0x9fff;
const FAR = 43;

const converters = ['t', 'tw', 'hk'].map((from) => OpenCC.Converter({ from, to: 'cn' }));
const simplify = (char) =>
  KEPT.includes(char) ? char : (PRONOUNS[char] ?? converters.map((convert) => convert(char)).find((to) => to !== char) ?? char);

/** Follows chains, so that folding twice changes nothing. */
function settled(char) {
  let to = char;
  for (let steps = 0; steps < 4; steps++) to = simplify(to);
  return to;
}

/** GB 2312: the characters that messages are written with. Folding to rarer ones would only make the page's script heavier. */
const gb = new TextDecoder('gb18030');
const common = new Set();
for (let high = 0xb0; high <= 0xf7; high++) {
  for (let low = 0xa1; low <= 0xfe; low++) common.add(gb.decode(Uint8Array.of(high, low)));
}

let gaps = '';
let targets = '';
let last = FIRST;
for (let code = FIRST; code <= LAST; code++) {
  const char = String.fromCharCode(code);
  const target = settled(char);
  if (target === char || !common.has(target)) continue;
  let gap = code - last;
  for (; gap > FAR; gap -= FAR) gaps += '~';
  gaps += String.fromCharCode(0x30 + gap);
  targets += target;
  last = code;
}

writeFileSync(
  new URL('../../lib/check/traditional.ts', import.meta.url),
  `// Written by test/eval/traditional.mjs from opencc-js; do not edit.

/** Distances between the traditional characters from U+4E00 on, as '0' + distance; '~' adds ${FAR} without a character. */
export const GAPS =
  '${gaps}';

/** What each of them is folded to. */
export const TARGETS =
  '${targets}';
`,
);
