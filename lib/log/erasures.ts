import { sha256 } from '../bundle/chain';
import { type Erasure, erasure } from '../model/erasure';
import type { LogDatabase } from './database';
import { installationOf } from './installation';
import { readStamp } from './stamp';

const prefix = 'erased ';
/** Marks that are kept, and salts among them, whatever foreign files bring: each salt costs a hash for each chat of a restore. */
const [most, mostSalts] = [20_000, 16];
/** How long a mark is of use, in ms: what it is about is older than any retention by then. */
export const marksKept = 190 * 86_400_000;

/** The copy beside the log. */
export interface ErasureStore {
  readErased(): Promise<Erasure[]>;
  changeErased(change: (marks: Erasure[]) => Erasure[]): Promise<void>;
}

/** Marks of what was erased here, or said to be by files that were restored. */
export async function readErasures(db: LogDatabase): Promise<Erasure[]> {
  const rows = await db.meta.where('key').startsWith(prefix).toArray();
  return rows.flatMap(({ value }) => erasure.safeParse(parsed(value)).data ?? []);
}

/** Whether a row of `meta` is a mark. */
export function isMark(key: string): boolean {
  return key.startsWith(prefix);
}

/** The mark of a chat that is being erased. Hashes, so not within a transaction. */
export async function markOf(db: LogDatabase, key: string, at: number): Promise<Erasure> {
  const by = await installationOf(db, await readStamp(db));
  const salt = (await readErasures(db)).find((one) => one.by === by)?.salt ?? randomSalt();
  return { salt, sum: await sumOf(salt, key), at, by };
}

/** What stands for a chat's key under this salt: 64 hex digits. */
export function sumOf(salt: string, key: string): Promise<string> {
  return sha256(`${salt}\n${key}`);
}

/** Keeps marks, of each chat the latest word, in the transaction of the caller over `meta` or in one of its own. */
export async function putErasures(db: LogDatabase, marks: Erasure[]): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const next = merged([...(await readErasures(db)), ...marks]);
    await db.meta.bulkPut(next.map((one) => ({ key: `${prefix}${one.sum}`, value: JSON.stringify(one) })));
  });
}

/** Brings the marks of this installation to where the log or the copy beside it lacks them, so that either may be lost. */
export async function agreeOnErasures(db: LogDatabase, store: ErasureStore): Promise<void> {
  const known = new Map((await readErasures(db)).map((mark) => [mark.sum, mark]));
  const unknown = (await store.readErased()).filter((mark) => saysMore(mark, known.get(mark.sum)));
  if (unknown.length > 0) await putErasures(db, unknown);
  const by = await installationOf(db, await readStamp(db));
  const own = [...known.values()].filter((mark) => mark.by === by);
  await store.changeErased((beside) => merged([...beside, ...own]));
}

/** Takes marks away from both that are of no use any more. `now` is epoch milliseconds, and believed (see clock.ts). */
export async function dropErasures(db: LogDatabase, store: ErasureStore, now: number): Promise<void> {
  const isOld = ({ at, back = 0 }: Erasure) => Math.max(at, back) < now - marksKept;
  const old = (await readErasures(db)).filter(isOld);
  await db.meta.bulkDelete(old.map(({ sum }) => `${prefix}${sum}`));
  await store.changeErased((beside) => beside.filter((mark) => !isOld(mark)));
}

function saysMore({ at, back = -1 }: Erasure, known: Erasure | undefined): boolean {
  return !known || at > known.at || back > (known.back ?? -1);
}

/** The latest word about each chat, those that came first before others where they are too many. */
export function merged(marks: Erasure[]): Erasure[] {
  const salts = new Set<string>();
  const all = new Map<string, Erasure>();
  for (const mark of marks) {
    const before = all.get(mark.sum);
    if (!before && (all.size >= most || (salts.size >= mostSalts && !salts.has(mark.salt)))) continue;
    salts.add(mark.salt);
    const back = Math.max(before?.back ?? -1, mark.back ?? -1);
    all.set(mark.sum, { ...mark, at: Math.max(before?.at ?? 0, mark.at), ...(back >= 0 && { back }) });
  }
  return [...all.values()];
}

/** Whether the chat is still meant to stay out. */
export function isGone({ at, back = -1 }: Erasure): boolean {
  return back < at;
}

function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
