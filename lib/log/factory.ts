import type { DBCore } from 'dexie';

/**
 * The browser's databases for Dexie, which must not touch a log of a later version: where that has fewer tables or indexes
 * than this code knows, Dexie would add them to it (`schemaPatchMode`, seen in 4.4.7). `highest` is the latest native version
 * that is ours. Opening then rejects with `SchemaNewer`.
 */
export function onlyOurs(highest: number) {
  const { indexedDB, IDBKeyRange } = globalThis;
  if (!indexedDB) return {};
  const factory: IDBFactory = {
    open(name, version) {
      if (version !== undefined && version > highest) throw newer();
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (first, second) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
  };
  return { indexedDB: factory, IDBKeyRange };
}

/** Refuses every transaction that would write while `isNewer`, whoever asks: what a later version relies on is not known here. */
export function onlyReading(core: DBCore, isNewer: () => boolean): DBCore {
  return {
    ...core,
    transaction(tables, mode, options) {
      if (mode === 'readwrite' && isNewer()) throw newer();
      return core.transaction(tables, mode, options);
    },
  };
}

function newer(): Error {
  return Object.assign(new Error('the log belongs to a newer version'), { name: 'SchemaNewer' });
}
