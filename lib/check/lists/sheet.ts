import type { Row } from './intake';
import { LIMITS } from './limits';

/** Files inside a workbook (.xlsx) by their path, as text. */
export type Workbook = Map<string, string>;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML text as it reads; Excel writes what XML cannot hold as _x0000_ (ECMA-376 22.4.2.4). */
function plain(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex: string, decimal: string, name: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (name) return ENTITIES[name] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Calls `each` with attributes and content of every element of that name, whatever its namespace prefix. One pass. */
function elements(xml: string, name: string, each: (attributes: string, content: string) => boolean | undefined): void {
  const open = new RegExp(`<((?:\\w+:)?${name})((?:\\s[^<>]*?)?)(/?)>`, 'g');
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const [all, tag, attributes, closed] = match;
    let content = '';
    if (!closed) {
      const from = match.index + all.length;
      const end = xml.indexOf(`</${tag}>`, from);
      if (end < 0) return;
      content = xml.slice(from, end);
      open.lastIndex = end;
    }
    if (each(attributes ?? '', content) === false) return;
  }
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

/** The text of a string: its runs without the phonetic guide. */
function textOf(xml: string): string {
  let text = '';
  elements(xml.replace(/<(?:\w+:)?rPh[\s\S]{0,2000}?<\/(?:\w+:)?rPh>/g, ''), 't', (_, content) => {
    text += content;
    return undefined;
  });
  return plain(text);
}

/** The first sheet of a workbook, row by row as numbered there; undefined when there is none. */
export function rowsOfSheet(book: Workbook): Row[] | undefined {
  const sheet = book.get(firstSheet(book));
  if (sheet === undefined) return undefined;
  const shared: string[] = [];
  elements(book.get('xl/sharedStrings.xml') ?? '', 'si', (_, content) => {
    shared.push(textOf(content));
    return undefined;
  });
  const rows: Row[] = [];
  elements(sheet, 'row', (attributes, content) => {
    const line = Number(attribute(attributes, 'r')) || (rows.at(-1)?.line ?? 0) + 1;
    rows.push(rowOf(line, content, shared));
    return rows.length <= LIMITS.rows + 1;
  });
  return rows;
}

function firstSheet(book: Workbook): string {
  let id: string | undefined;
  elements(book.get('xl/workbook.xml') ?? '', 'sheet', (attributes) => {
    id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    return false;
  });
  let path = 'xl/worksheets/sheet1.xml';
  elements(book.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship', (attributes) => {
    const target = attribute(attributes, 'Target');
    if (id === undefined || attribute(attributes, 'Id') !== id || !target) return undefined;
    path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return false;
  });
  return path;
}

/** Columns that a word file may have; what stands further right is not read. */
const WIDTH = 40;

function rowOf(line: number, xml: string, shared: string[]): Row {
  const cells: string[] = [];
  const formulas: number[] = [];
  elements(xml, 'c', (attributes, content) => {
    const at = columnOf(attribute(attributes, 'r')) ?? cells.length;
    if (at >= WIDTH) return false;
    while (cells.length < at) cells.push('');
    if (/<(?:\w+:)?f[\s>/]/.test(content)) formulas.push(at);
    cells[at] = cellOf(attribute(attributes, 't'), content, shared);
    return undefined;
  });
  return formulas.length > 0 ? { line, cells, formulas } : { line, cells };
}

function cellOf(type: string | undefined, xml: string, shared: string[]): string {
  if (type === 'inlineStr') return textOf(xml);
  let value = '';
  elements(xml, 'v', (_, content) => {
    value = plain(content);
    return false;
  });
  return type === 's' ? (shared[Number(value)] ?? '') : value;
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
