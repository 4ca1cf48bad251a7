import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { wipeLog } from '../../../lib/log/erase';
import { createSeal, openSeal, rewrapSeal } from '../../../lib/log/sealed/passphrase';
import { agreeOnSeal, pauseWork, settleSeal, storedWork } from '../../../lib/log/sealed/settle';
import type { Seal } from '../../../lib/model/seal';
import { forgetKey, readLock, readSeal, saveKey, saveSeal, watchLock } from '../../../lib/settings/key';
import { db } from './data';

/** A shorter passphrase can be guessed by trying. */
export const SHORTEST = 10;

/** Whether the log is encrypted, locked, and how far its rows are rewritten. */
export const encryptionQuery = queryOptions({
  queryKey: ['encryption'],
  refetchInterval: ({ state }) => (state.data?.work && !state.data.work.paused ? 500 : false),
  async queryFn() {
    const { seal, lock } = await readLock();
    return { lock, on: seal?.on ?? false, work: (await storedWork(db)) ?? null };
  },
});

/** Keeps what is shown in step with whichever context locks, unlocks, or switches on or off. */
export function useEncryptionRefresh(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    watchLock(() => void queries.invalidateQueries({ queryKey: encryptionQuery.queryKey }), end.signal);
    return () => end.abort();
  }, [queries]);
}

/** Encrypts from now on. First the key, then the seal, then the log: whoever is killed on the way leaves nothing that cannot be opened. */
export async function switchOn(passphrase: string): Promise<void> {
  const { seal, key } = await createSeal(passphrase, (await latest())?.rev);
  await saveKey(key);
  await settle(seal);
}

/** Stores in the clear from now on; the background rewrites what is sealed. */
export async function switchOff(): Promise<void> {
  await settleNext((seal) => ({ ...seal, on: false }));
}

/** Takes the switching off back while the key is still there. */
export async function switchOnAgain(): Promise<void> {
  await settleNext((seal) => ({ ...seal, on: true }));
}

/** False when the current passphrase is not the right one. */
export async function changePassphrase(current: string, next: string): Promise<boolean> {
  const seal = await latest();
  const key = seal && (await openSeal(seal, current));
  if (!seal || !key) return false;
  await settle(await rewrapSeal(seal, key, next));
  return true;
}

/** Stops rewriting after the block it is at. */
export async function pause(): Promise<void> {
  await pauseWork(db, true);
}

/** Lets rewriting go on; the new number is what the background hears. */
export async function goOn(): Promise<void> {
  await pauseWork(db, false);
  await settleNext((seal) => seal);
}

/** The only way out of a forgotten passphrase. */
export async function beginAnew(): Promise<void> {
  await wipeLog(db);
  await settleNext(({ rev }) => ({ rev, on: false }));
  await forgetKey();
}

function latest(): Promise<Seal | undefined> {
  return agreeOnSeal(db, { readSeal, saveSeal });
}

async function settleNext(change: (seal: Seal) => Seal): Promise<void> {
  const seal = await latest();
  if (seal) await settle({ ...change(seal), rev: seal.rev + 1 });
}

async function settle(seal: Seal): Promise<void> {
  await saveSeal(seal);
  await settleSeal(db, seal);
}
