import { type Defaults, takeRows, type WordFile } from '../../../lib/check/lists/intake';
import { LIMITS } from '../../../lib/check/lists/limits';
import { decodeText, rowsOfJson, rowsOfLines } from '../../../lib/check/lists/lines';
import { rowsOfSheet } from '../../../lib/check/lists/sheet';
import type { RejectReason } from '../../../lib/model/rejected';
import { rowsOfCsv } from './csv';
import { unzip } from './unzip';

/** Reads a word file of any kind that is known; never rejects. A file that cannot be read at all is one rejected line 0. */
export async function readBytes(file: File, defaults: Defaults, onProgress: (done: number) => void): Promise<WordFile> {
  const refused = (why: RejectReason): WordFile => ({
    words: [],
    allow: [],
    rejected: [{ line: 0, text: file.name.slice(0, 80), why }],
  });
  if (file.size > LIMITS.bytes) return refused('too-big');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    onProgress(0.1);
    const rows = await rowsOf(bytes, file.name.toLowerCase());
    onProgress(0.5);
    if (!rows) return refused('bad-file');
    const taken = takeRows(rows, defaults);
    onProgress(1);
    return taken;
  } catch {
    return refused('bad-file');
  }
}

async function rowsOf(bytes: Uint8Array, name: string) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || name.endsWith('.xlsx'))
    return rowsOfSheet(await unzip(bytes, /^xl\/(?:workbook|sharedStrings|worksheets\/|_rels\/)/));
  // The binary workbook of Excel 97 and every compound file begin like this.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return undefined;
  const text = decodeText(bytes);
  if (name.endsWith('.json')) return rowsOfJson(text);
  if (/\.(?:csv|tsv)$/.test(name) || /^[^\n]*\t/.test(text)) return rowsOfCsv(text);
  return rowsOfLines(text);
}
