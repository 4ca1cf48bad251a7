import { foldTable } from '../../check/fold';
import { standIn } from '../../check/masked';

/** Acts read a service sentence, not a pasted book: what stands after this many units is not looked at. */
const LONGEST = 3_000;
const seen = new Map<string, string>();

/** Spellings the table of the rules leaves alone, because they stand for a word rather than a letter. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['甚', '什'],
  ['嚒', '么'],
]);

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x3000 || code === 0xa0) return ' ';
  if (unit === '’' || unit === '‘') return "'";
  if (code < 0x3400 || code >= 0xa000) return unit;
  return SPELLINGS.get(unit) ?? String.fromCharCode(foldTable().cells[code]! & 0xffff);
}

/** Lower case, half width, Simplified, our own masks filled in; unit for unit, so a span found in the result is a span of the original. */
export function fold(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const cut = standIn(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const lower = cut.toLowerCase();
  const same = lower.length === cut.length ? lower : cut;
  const folded = same.replace(/[^\x20-\x7e\n]/g, foldUnit);
  if (seen.size > 20_000) seen.clear();
  seen.set(text, folded);
  return folded;
}
