import type { Rejected, RejectReason } from '../../model/rejected';
import type { TeamWord } from '../../model/word';
import { LIMITS } from './limits';
import { allowOf, categoryOf, type Field, fieldOf, severityOf } from './names';
import { vetReplacement, vetWord } from './vet';

/** One line of a file. `formulas` are the cells that a spreadsheet had computed. */
export interface Row {
  line: number;
  cells: string[];
  formulas?: number[];
}

/** What a file gave: words, phrases that are fine, and every line that was left out. */
export interface WordFile {
  words: TeamWord[];
  allow: string[];
  rejected: Rejected[];
}

/** What a word is when its line does not say. */
export type Defaults = Pick<TeamWord, 'category' | 'severity'>;

const ORDER: Field[] = ['word', 'category', 'severity', 'replacement', 'allow'];

/** Sorts the rows of a file. The first one may name the columns; else they stand in the order word, category, severity, replacement, allow. */
export function takeRows(rows: Row[], defaults: Defaults): WordFile {
  const file: WordFile = { words: [], allow: [], rejected: [] };
  const seen: Seen = { words: new Set(), allow: new Set(), gapped: 0 };
  const head = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = columnsOf(rows[head]?.cells ?? []);
  const columns = named ?? new Map(ORDER.map((field, at) => [field, at]));
  for (const [index, row] of rows.entries()) {
    if (named && index === head) continue;
    if (index >= LIMITS.rows) {
      file.rejected.push({ line: row.line, text: textOf(row), why: 'too-many' });
      break;
    }
    const why = takeRow(row, columns, defaults, seen, file);
    if (why) file.rejected.push({ line: row.line, text: textOf(row), why });
  }
  return file;
}

interface Seen {
  words: Set<string>;
  allow: Set<string>;
  gapped: number;
}

function columnsOf(cells: string[]): Map<Field, number> | undefined {
  const columns = new Map<Field, number>();
  cells.forEach((cell, at) => {
    const field = fieldOf(cell);
    if (field && !columns.has(field)) columns.set(field, at);
  });
  return columns.has('word') || columns.has('allow') ? columns : undefined;
}

function textOf({ cells }: Row): string {
  return cells.join(' ').slice(0, 80).toWellFormed();
}

function takeRow(
  row: Row,
  columns: Map<Field, number>,
  defaults: Defaults,
  seen: Seen,
  file: WordFile,
): RejectReason | undefined {
  const cellOf = (field: Field) => row.cells[columns.get(field) ?? -1]?.trim() ?? '';
  const [word, allow] = [cellOf('word'), cellOf('allow')];
  if (row.formulas?.some((at) => at === columns.get('word') || at === columns.get('allow'))) return 'formula';
  if (word === '' && allow === '') return 'empty';
  const said = allowOf(allow);
  if (said === 'yes') return takeAllowed(word, seen, file);
  if (said === 'phrase') {
    const why = takeAllowed(allow, seen, file);
    if (why || word === '') return why;
  }
  const vetted = vetWord(word);
  if (typeof vetted === 'string') return vetted;
  const category = cellOf('category') === '' ? defaults.category : categoryOf(cellOf('category'));
  if (!category) return 'unknown-category';
  const severity = cellOf('severity') === '' ? defaults.severity : severityOf(cellOf('severity'));
  if (!severity) return 'unknown-severity';
  const replacement = vetReplacement(cellOf('replacement'));
  if (typeof replacement === 'string') return replacement;
  if (seen.words.has(vetted.key)) return 'duplicate';
  if (file.words.length >= LIMITS.words) return 'too-many';
  if (vetted.gaps > 0 && ++seen.gapped > LIMITS.gapped) return 'too-many-gaps';
  seen.words.add(vetted.key);
  file.words.push({ text: vetted.text, category, severity, ...(replacement.text ? { replacement: replacement.text } : {}) });
  return undefined;
}

function takeAllowed(phrase: string, seen: Seen, file: WordFile): RejectReason | undefined {
  const vetted = vetWord(phrase);
  if (typeof vetted === 'string') return vetted;
  if (vetted.gaps > 0) return 'too-many-gaps';
  if (seen.allow.has(vetted.key)) return 'duplicate';
  if (file.allow.length >= LIMITS.allow) return 'too-many';
  seen.allow.add(vetted.key);
  file.allow.push(vetted.text);
  return undefined;
}
