import { storage } from 'wxt/utils/storage';
import { type OpenChat, openChat } from '../model/open';

/** A tab's open chat, and which document of the tab told of it. */
interface Kept {
  by: string;
  open: unknown;
}

/** Lives as long as the browser session and never touches the disk. */
const item = storage.defineItem<Record<string, Kept>>('session:open', { fallback: {} });

/** A page repeats itself every few seconds; what says nothing new is written this often at most, ms. */
const repeat = 30_000;

/** Changes are made one after the other: pages report at the same time, and each write replaces the whole record. */
let last: Promise<unknown> = Promise.resolve();

/** What the chat pages show now, by tab id. */
export async function readOpen(): Promise<Record<string, OpenChat>> {
  const sound = Object.entries(await item.getValue()).flatMap(([tabId, { open }]) => {
    const { data } = openChat.safeParse(open);
    return data ? [[tabId, data] as const] : [];
  });
  return Object.fromEntries(sound);
}

/**
 * Remembers what a tab shows, or forgets it when `open` is undefined. `by` names the document that says so: what another
 * document of the tab has told is forgotten only without a name.
 */
export function rememberOpen(tabId: number, open: OpenChat | undefined, by = ''): Promise<void> {
  const done = last.then(async () => {
    const { [tabId]: before, ...others } = await item.getValue();
    if (open ? isRepeated(before, open, by) : !before || (by !== '' && before.by !== by)) return;
    await item.setValue(open ? { ...others, [tabId]: { by, open } } : others);
  });
  last = done.catch(() => undefined);
  return done;
}

/** Calls back after every change until `signal` aborts. */
export function watchOpen(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(onChange), { once: true });
}

function isRepeated(before: Kept | undefined, open: OpenChat, by: string): boolean {
  const told = openChat.safeParse(before?.open).data;
  if (!told || before?.by !== by || open.at - told.at >= repeat || open.at < told.at) return false;
  // Parsed, the fields of both stand in the order of the schema.
  const said = (one: OpenChat) => JSON.stringify(openChat.safeParse({ ...one, at: 0 }).data);
  return said(told) === said(open);
}
