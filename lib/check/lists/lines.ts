import type { Row } from './intake';
import { LIMITS } from './limits';
import { fieldOf } from './names';

/** Reads bytes as text: by byte order mark, as UTF-8 when they are valid UTF-8, else as GB 18030, which Chinese spreadsheets save. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const chinese = new TextDecoder('gb18030').decode(bytes);
    const utf8 = new TextDecoder('utf-8').decode(bytes);
    return count(chinese) <= count(utf8) ? chinese : utf8;
  }
}

/** How often a decoder met bytes it could not read. */
function count(text: string): number {
  return text.split('\ufffd').length - 1;
}

/** A text file: a line is a word. */
export function rowsOfLines(text: string): Row[] {
  const lines = text.split(/\r\n|\n|\r/, LIMITS.rows + 2);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => ({ line: at + 1, cells: [line] }));
}

const KEYS = ['word', 'category', 'severity', 'replacement', 'allow'];

/**
 * JSON: a list of words or of objects whose keys are column names in either language, or an object that holds such lists
 * under `words` and `allow`. Undefined when it is neither. `line` is the place in the lists.
 */
export function rowsOfJson(text: string): Row[] | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  const lists = Array.isArray(given) ? [given] : listsOf(given);
  if (!lists) return undefined;
  const rows: Row[] = [{ line: 0, cells: KEYS }];
  for (const [index, list] of lists.entries()) {
    for (const one of list.slice(0, LIMITS.rows)) rows.push({ line: rows.length, cells: cellsOf(one, index === 1) });
  }
  return rows;
}

function listsOf(given: unknown): unknown[][] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { words, allow } = given as { words?: unknown; allow?: unknown };
  if (!Array.isArray(words) && !Array.isArray(allow)) return undefined;
  return [Array.isArray(words) ? words : [], Array.isArray(allow) ? allow : []];
}

function cellsOf(one: unknown, isAllowed: boolean): string[] {
  if (typeof one === 'string') return isAllowed ? [one, '', '', '', 'yes'] : [one];
  if (typeof one !== 'object' || one === null) return [];
  const cells = KEYS.map(() => '');
  for (const [key, value] of Object.entries(one)) {
    const at = KEYS.indexOf(fieldOf(key) ?? '');
    if (at >= 0 && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
      cells[at] = String(value);
  }
  if (isAllowed) cells[4] = 'yes';
  return cells;
}
