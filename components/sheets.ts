import { openSheets, readSheets } from '../lib/log/sheets';
import type { SheetsInForce } from '../lib/quality/sheets/in-force';
import { readSettings } from '../lib/settings/store';

export const sheetsDb = openSheets();

/** What a shop published and which sheet is its general one, as it is now. */
export async function sheetsInForce(): Promise<SheetsInForce> {
  const [own, { sheet }] = await Promise.all([readSheets(sheetsDb), readSettings()]);
  return { own, general: sheet };
}
