import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction } from 'dexie';
import { newerSeal, type Seal } from '../../model/seal';
import { heldKey, heldSeal, openingKey } from './held';
import { isPersonal, locked, openRow, personal, type Row, sealRow } from './rows';
import { metaTable, parseSeal, sealId } from './stored';

/**
 * Seals personal fields on their way into the log and opens them on their way out, next to IndexedDB, so that all of Dexie above sees
 * plain rows. Every writing transaction asks the log itself whether it is encrypted: who switched that on a moment ago, in whichever
 * page, is heard. Rows that are plain and rows that are sealed may stand side by side.
 */
export function sealing(core: DBCore): DBCore {
  const meta = core.schema.tables.some(({ name }) => name === metaTable) ? core.table(metaTable) : undefined;
  const seals = new WeakMap<DBCoreTransaction, Promise<Seal | undefined>>();

  function sealOf(trans: DBCoreTransaction): Promise<Seal | undefined> {
    if (!meta) return Promise.resolve(undefined);
    const asked = seals.get(trans) ?? meta.get({ trans, key: sealId }).then((row) => parseSeal(row?.value));
    seals.set(trans, asked);
    return asked;
  }

  return {
    ...core,
    transaction(tables, mode, options) {
      const names = [...tables];
      if (mode !== 'readwrite' || !meta || !names.some((name) => name in personal))
        return core.transaction(tables, mode, options);
      const trans = core.transaction([...new Set([...names, metaTable])], mode, options);
      // Asked before anything else is, so that nothing has to wait for it. What fails here fails where it is needed.
      sealOf(trans).catch(() => undefined);
      return trans;
    },
    table(name) {
      const table = core.table(name);
      return name in personal ? sealedTable(table, sealOf) : table;
    },
  };
}

function sealedTable(table: DBCoreTable, sealOf: (trans: DBCoreTransaction) => Promise<Seal | undefined>): DBCoreTable {
  const { name, schema } = table;
  const idOf = (row: Row): IDBValidKey => schema.primaryKey.extractKey?.(row);
  const opened = (row: Row | undefined) => row && openRow(name, row, idOf(row), openingKey());
  return {
    ...table,
    mutate(request) {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      return sealOf(request.trans).then((stored) =>
        table.mutate({
          ...request,
          values: request.values.map((row) => rowToWrite(name, row, idOf(row), stored)),
        } as DBCoreMutateRequest),
      );
    },
    get: (request) => table.get(request).then(opened),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(opened)),
    query: (request) =>
      table.query(request).then((answer) => (request.values ? { ...answer, result: answer.result.map(opened) } : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? openedCursor(cursor, opened) : cursor)),
  };
}

/** The row as IndexedDB is to have it. Throws `LogLocked` where it would have to be sealed and the passphrase was not entered. */
export function rowToWrite(table: string, row: Row, id: IDBValidKey, stored: Seal | undefined): Row {
  const seal = newerSeal(stored, heldSeal());
  if (!seal?.on || !seal.key || !isPersonal(table, row)) return row;
  const key = heldKey();
  if (key?.id !== seal.key.id) throw locked();
  return sealRow(table, row, id, key.bytes);
}

/** A native cursor answers only for itself, so each of its fields is passed on. */
function openedCursor(cursor: DBCoreCursor, open: (row: Row | undefined) => Row | undefined): DBCoreCursor {
  let [stored, shown]: (Row | undefined)[] = [];
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: {
      get() {
        if (cursor.value !== stored) {
          stored = cursor.value;
          shown = open(stored);
        }
        return shown;
      },
    },
  });
}
