import { storage } from 'wxt/utils/storage';
import type { Health } from '../model/health';

/** What a tab last said and when, epoch milliseconds. */
export interface TabReport {
  health: Health;
  at: number;
  /** Left by the version before: what was said since then is not recorded. */
  isOld?: true;
}

/** Lives as long as the browser session, so a killed worker still knows which pages were recording. */
const item = storage.defineItem<Record<string, TabReport>>('session:tabs', { fallback: {} });

/** The same beside the session, which an update of the extension empties. */
const copy = storage.defineItem<Record<string, TabReport>>('local:tabs', { fallback: {} });

/** Changes are made one after the other: two pages report at the same time, and each write replaces the whole record. */
let last: Promise<unknown> = Promise.resolve();

export function readTabs(): Promise<Record<string, TabReport>> {
  return item.getValue();
}

/** Remembers a tab's report, or forgets the tab when `report` is undefined. */
export function rememberTab(tabId: number, report: TabReport | undefined): Promise<void> {
  const done = last.then(async () => {
    const { [tabId]: _, ...others } = await item.getValue();
    const next = report ? { ...others, [tabId]: report } : others;
    await item.setValue(next);
    await copy.setValue(next);
  });
  last = done.catch(() => undefined);
  return done;
}

/** After an update: remembers what the tabs said to the version before since `since`, epoch milliseconds, as far as they are still there. */
export function inheritTabs(isOpen: (tabId: number) => boolean, since: number): Promise<void> {
  const done = last.then(async () => {
    const old = Object.entries(await copy.getValue()).filter(([tabId, { at }]) => at >= since && isOpen(Number(tabId)));
    const marked = old.map(([tabId, report]) => [tabId, { ...report, isOld: true as const }]);
    await item.setValue({ ...Object.fromEntries(marked), ...(await item.getValue()) });
  });
  last = done.catch(() => undefined);
  return done;
}
