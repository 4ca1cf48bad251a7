import { storage } from 'wxt/utils/storage';
import { type Erasure, erasure } from '../model/erasure';

const item = storage.defineItem<unknown>('local:erased');

/** Marks of customers who were erased on purpose, beside the log, because a log that is lost takes its own along. */
export async function readErased(): Promise<Erasure[]> {
  const found = await item.getValue();
  return Array.isArray(found) ? found.flatMap((one) => erasure.safeParse(one).data ?? []) : [];
}

/** Changes them; whoever does so at once does it by turn. */
export async function changeErased(change: (marks: Erasure[]) => Erasure[]): Promise<void> {
  await navigator.locks.request('saywell-erased', async () => {
    const before = await readErased();
    const next = change(before);
    if (JSON.stringify(next) !== JSON.stringify(before)) await item.setValue(next);
  });
}
