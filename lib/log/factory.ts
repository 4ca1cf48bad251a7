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
      if (version !== undefined && version > highest)
        throw Object.assign(new Error('the log belongs to a newer version'), { name: 'SchemaNewer' });
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (first, second) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
  };
  return { indexedDB: factory, IDBKeyRange };
}
