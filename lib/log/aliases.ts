import type { LogDatabase, MessageRow } from './database';
import { fingerprint } from './fingerprint';
import type { LogTables } from './tables';

const prefix = 'was ';

/** Where the later id of a provisional one is kept: by a hash, because a chat's key may name a customer. */
function keyOf(chat: string, id: string): string {
  return `${prefix}${fingerprint(`${chat}|${id}`).toString(36)}`;
}

/** The later ids of those among `ids` that messages of the chat had before. Who asks makes sure that it is the same message: pages give such an id again. */
export async function readAliases(db: Pick<LogTables, 'meta'>, chat: string, ids: string[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const rows = await db.meta.bulkGet(asked.map((id) => keyOf(chat, id)));
  return new Map(asked.flatMap((id, index): [string, string][] => (rows[index] ? [[id, rows[index].value]] : [])));
}

/** Remembers the former ids of some rows, in the transaction of the caller over `meta`. */
export async function putAliases(db: Pick<LogTables, 'meta'>, rows: MessageRow[]): Promise<void> {
  const aliases = rows.flatMap(({ chat, id, was = [] }) => was.map((one) => ({ key: keyOf(chat, one.id), value: id })));
  if (aliases.length > 0) await db.meta.bulkPut(aliases);
}

/** Forgets them with the rows. */
export async function dropAliases(db: LogDatabase, rows: MessageRow[]): Promise<void> {
  const keys = rows.flatMap(({ chat, was = [] }) => was.map(({ id }) => keyOf(chat, id)));
  if (keys.length > 0) await db.meta.bulkDelete(keys);
}
