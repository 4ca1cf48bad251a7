import { Dexie, type EntityTable } from 'dexie';
import type { TeamReply } from '../model/reply';
import type { Suppression } from '../model/suppression';
import type { WordList } from '../model/word';

/** One part of the built word table, in order of `part` from 0 on. `build` is the same in all parts of one table. */
export interface PartRow {
  part: number;
  build: string;
  data: string;
}

export interface TeamDatabase extends Dexie {
  lists: EntityTable<WordList, 'id'>;
  parts: EntityTable<PartRow, 'part'>;
  suppressions: EntityTable<Suppression, 'id'>;
  replies: EntityTable<TeamReply, 'id'>;
}

/** Every schema that ever shipped stays listed, so that any old database can be brought forward. */
const schemas = [{ lists: 'id', parts: 'part', suppressions: 'id, at', replies: 'id' }];

/** Opens what the team added. Apart from the log, so that wiping the log leaves it. Closes for good when another context upgrades it. */
export function openTeam(name = 'saywell-team'): TeamDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TeamDatabase;
  schemas.forEach((stores, index) => {
    db.version(index + 1).stores(stores);
  });
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: newVersion !== null });
    return false;
  });
  return db;
}

/** All lists, the latest first. A list of 100,000 words is about 10 MB: ask for it in a Worker where it may be that long. */
export async function readLists(db: TeamDatabase): Promise<WordList[]> {
  return (await db.lists.toArray()).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Adds a list or takes the place of the one with its id. Resolves after the commit, as all of these do. */
export async function saveList(db: TeamDatabase, list: WordList): Promise<void> {
  await db.lists.put(list);
}

/** The team's own replies, the latest first. */
export async function readReplies(db: TeamDatabase): Promise<TeamReply[]> {
  return (await db.replies.toArray()).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

export async function saveReply(db: TeamDatabase, reply: TeamReply): Promise<void> {
  await db.replies.put(reply);
}

export async function removeReply(db: TeamDatabase, id: string): Promise<void> {
  await db.replies.delete(id);
}

/** What agents asked not to be told again, the latest first. */
export async function readSuppressions(db: TeamDatabase): Promise<Suppression[]> {
  return (await db.suppressions.orderBy('at').toArray()).reverse();
}

export async function addSuppression(db: TeamDatabase, suppression: Suppression): Promise<void> {
  await db.suppressions.put(suppression);
}

export async function removeSuppression(db: TeamDatabase, id: string): Promise<void> {
  await db.suppressions.delete(id);
}

/** Puts a whole new word table in place of the old one, in one transaction: nobody ever reads half of each. */
export async function saveParts(db: TeamDatabase, build: string, parts: string[]): Promise<void> {
  await db.transaction('rw', db.parts, async () => {
    await db.parts.clear();
    await db.parts.bulkPut(parts.map((data, part) => ({ part, build, data })));
  });
}

/** How many parts the word table has, and which build it is; 0 and '' without one. */
export async function countParts(db: TeamDatabase): Promise<{ parts: number; build: string }> {
  return db.transaction('r', db.parts, async () => {
    const parts = await db.parts.count();
    return { parts, build: parts > 0 ? ((await db.parts.get(0))?.build ?? '') : '' };
  });
}

/** One part, or undefined when there is none of that number. */
export async function readPart(db: TeamDatabase, part: number): Promise<PartRow | undefined> {
  return db.parts.get(part);
}
