import { verdictWords } from '../i18n/verdicts';
import type { Conversation } from '../model/conversation';
import type { Lang, Localised } from '../model/localised';
import type { ItemId, Sheet } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import { columns } from './csv-words';

/** One conversation and its judgement: one row. */
export interface CsvRow {
  conversation: Conversation;
  judgement: Judgement;
  /** The sheet it was judged by. */
  sheet?: Pick<Sheet, 'title'>;
  /** Findings the agent had decided not to be told about; 0 when it is not known. */
  ignored?: number;
}

/** The order and headings of the verdict columns. */
export type CsvItems = readonly { id: ItemId; label: Localised }[];

/**
 * The head of a table for spreadsheets: UTF-8 with byte order mark (Excel takes it for the local code page without),
 * CRLF, quoted after RFC 4180; lines follow piece by piece.
 */
export function csvHead(items: CsvItems, lang: Lang): string {
  return `\ufeff${line([...columns.map((one) => one.title[lang]), ...items.map((one) => one.label[lang])])}`;
}

/** Some rows. Text that a spreadsheet would run as a formula gets a leading apostrophe. Times are local, by the second. */
export function csvLines(rows: CsvRow[], items: CsvItems, lang: Lang): string {
  const lines = rows.map((row) =>
    line([
      ...columns.map((one) => one.value(row, lang)),
      ...items.map(({ id }) => verdictWords[row.judgement.items[id]?.verdict ?? 'na'][lang]),
    ]),
  );
  return lines.join('');
}

const line = (cells: (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`;

/** After spaces and quotes, which spreadsheets strip, these start a formula; full-width forms are folded by some. */
const formula = /^[\s"'\u3000\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;

/** One cell. Numbers are ours and stay numbers, also negative ones; null is an empty cell. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
