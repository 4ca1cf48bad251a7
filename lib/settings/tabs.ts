import { storage } from 'wxt/utils/storage';
import type { Health } from '../model/health';

/** What a tab last said and when, epoch milliseconds. */
export interface TabReport {
  health: Health;
  at: number;
}

/** Lives as long as the browser session, so a killed worker still knows which pages were recording. */
const item = storage.defineItem<Record<string, TabReport>>('session:tabs', { fallback: {} });

/** Changes are made one after the other: two pages report at the same time, and each write replaces the whole record. */
let last: Promise<unknown> = Promise.resolve();

export function readTabs(): Promise<Record<string, TabReport>> {
  return item.getValue();
}

/** Remembers a tab's report, or forgets the tab when `report` is undefined. */
export function rememberTab(tabId: number, report: TabReport | undefined): Promise<void> {
  const done = last.then(async () => {
    const { [tabId]: _, ...others } = await item.getValue();
    await item.setValue(report ? { ...others, [tabId]: report } : others);
  });
  last = done.catch(() => undefined);
  return done;
}
