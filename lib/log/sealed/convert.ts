import type { Seal, SealWork } from '../../model/seal';
import { isNewer, type LogDatabase } from '../database';
import { answerOf, endOf, tryToAbort } from '../native';
import { heldKey } from './held';
import { isPersonal, openRow, personal, type Row, sealRow } from './rows';
import { metaTable, parseSeal, parseWork, sealId, workId } from './stored';

/** Rows that are rewritten in one transaction: an append that comes meanwhile waits some hundredths of a second. */
const size = 200;

/** Why rewriting ended. `locked`: the passphrase is needed; `idle`: there was nothing to do. */
export type Ended = 'done' | 'paused' | 'locked' | 'idle' | 'aborted';

/**
 * Rewrites the stored rows, some at a time, each some in a transaction of its own that also notes how far it came: whoever is killed
 * goes on from there. Rows that already are as they should be are left alone. Not through Dexie: nothing changes for who
 * reads, so nobody need be told.
 */
export async function convert(db: LogDatabase, signal: AbortSignal): Promise<Ended> {
  if (!db.isOpen()) await db.open();
  if (isNewer(db)) return 'idle';
  for (let isFirst = true; ; isFirst = false) {
    if (signal.aborted) return 'aborted';
    const ended = await convertSome(db.backendDB());
    if (ended === 'idle' && !isFirst) return 'done';
    if (ended) return ended;
  }
}

/** Rewrites some rows; says why nothing was rewritten, or undefined when there may be more. */
async function convertSome(idb: IDBDatabase): Promise<Ended | undefined> {
  const tables = Object.keys(personal);
  const transaction = idb.transaction([...tables, metaTable], 'readwrite');
  const ended = endOf(transaction);
  try {
    const meta = transaction.objectStore(metaTable);
    const [seal, work] = await Promise.all([
      answerOf<{ value: string } | undefined>(meta.get(sealId)).then((row) => parseSeal(row?.value)),
      answerOf<{ value: string } | undefined>(meta.get(workId)).then((row) => parseWork(row?.value)),
    ]);
    const stop = whyNot(seal, work);
    if (!seal || !work || stop) {
      await ended;
      return stop ?? 'idle';
    }
    const after = await rewrite(transaction.objectStore(work.table), work);
    const next = after.rows < size ? tables[tables.indexOf(work.table) + 1] : work.table;
    const done = Math.min(work.total, work.done + after.rows);
    const { after: _, ...rest } = work;
    if (next === undefined) finish(meta, seal);
    else {
      const left = { ...rest, table: next, done, ...(next === work.table && { after: after.last }) };
      meta.put({ key: workId, value: JSON.stringify(left) });
    }
    await ended;
    return undefined;
  } catch (error) {
    if (transaction.error === null) tryToAbort(transaction);
    await ended.catch(() => undefined);
    throw error;
  }
}

function whyNot(seal: Seal | undefined, work: SealWork | undefined): Ended | undefined {
  if (!seal?.key || !work) return 'idle';
  if (work.paused) return 'paused';
  return heldKey()?.id === seal.key.id ? undefined : 'locked';
}

async function rewrite(store: IDBObjectStore, { to, after }: SealWork): Promise<{ rows: number; last: IDBValidKey | undefined }> {
  const key = heldKey()?.bytes;
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const [rows, ids] = await Promise.all([
    answerOf<Row[]>(store.getAll(range, size)),
    answerOf<IDBValidKey[]>(store.getAllKeys(range, size)),
  ]);
  rows.forEach((row, index) => {
    const id = ids[index]!;
    const isSealed = ArrayBuffer.isView(row.box);
    if (to === 'plain' && isSealed) store.put(openRow(store.name, row, id, key));
    if (to === 'sealed' && !isSealed && key && isPersonal(store.name, row)) store.put(sealRow(store.name, row, id, key));
  });
  return { rows: rows.length, last: ids.at(-1) };
}

/** After the last row: with nothing sealed left the key has nothing to open, and goes. */
function finish(meta: IDBObjectStore, seal: Seal): void {
  meta.delete(workId);
  if (seal.on) return;
  const last: Seal = { rev: seal.rev + 1, on: false };
  meta.put({ key: sealId, value: JSON.stringify(last) });
}
