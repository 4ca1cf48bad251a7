import { readFile } from 'node:fs/promises';
import type { Sheet } from '../model/sheet';
import { sheets } from '../quality/sheets/index';
import { readSheet } from '../quality/sheets/read';

/** The sheet that `--sheet` asks for: one that comes along, by id, or a file's; the default without it. A sentence when there is none. */
export async function sheetOf(args: readonly string[]): Promise<Sheet | undefined | string> {
  if (args.length === 0) return undefined;
  const [flag, name] = args;
  if (flag !== '--sheet' || name === undefined || args.length > 2) return 'score knows one option: --sheet FILE or --sheet ID';
  const shipped = sheets.find(({ id }) => id === name);
  if (shipped) return shipped;
  const text = await readFile(name, 'utf8').catch(() => undefined);
  if (text === undefined) return `${name}: no such sheet or file`;
  const read = readSheet(text);
  return read.ok ? read.sheet : `${name}: ${read.faults.map((fault) => fault.text.en).join(' ')}`;
}
