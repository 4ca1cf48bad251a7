import Papa from 'papaparse';
import type { Row } from '../../../lib/check/lists/intake';
import { LIMITS } from '../../../lib/check/lists/limits';

/** Rows of a table in text, separated as the text is (comma, tab, semicolon, bar); numbered as a spreadsheet numbers them. */
export function rowsOfCsv(text: string): Row[] {
  const strict = parse(text, '"');
  // A quotation mark that is never closed would swallow all lines after it; they are worth more than what it quotes.
  const { data } = strict.errors.some(({ code }) => code === 'MissingQuotes') ? parse(text, '\0') : strict;
  const rows = data.map((cells, at) => ({ line: at + 1, cells }));
  if (rows.at(-1)?.cells.join('') === '') rows.pop();
  return rows;
}

function parse(text: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { quoteChar, preview: LIMITS.rows + 2, delimiter: delimiterOf(text) });
}

/** Papa's own guess takes a table of two columns and a last empty line for one without any. */
function delimiterOf(text: string): string {
  const first = /[^\r\n]+/.exec(text.slice(0, 10_000))?.[0] ?? '';
  const counted = [',', '\t', ';', '|'].map((one) => ({ one, times: first.split(one).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).one;
}
