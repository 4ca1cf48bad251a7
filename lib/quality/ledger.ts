import type { Conversation } from '../model/conversation';
import type { Localised } from '../model/localised';
import type { ItemId, Sheet } from '../model/sheet';
import type { Judgement, Verdict } from '../model/verdict';
import { items } from './items/index';

/** A chat, what its score sheet says of it, and that sheet. */
export interface Judged {
  chat: Conversation;
  judgement: Judgement;
  sheet: Sheet;
}

/** One chat behind a row: where to look and why. `at` is the start of the chat, epoch ms. */
export interface LedgerEntry {
  conversation: string;
  message: string | undefined;
  customer: string;
  at: number;
  points: number;
  because: Localised;
}

/** The points of one item. `chats` counts them all, `entries` are the latest. */
export interface LedgerRow {
  item: ItemId;
  kind: 'penalty' | 'reward';
  points: number;
  chats: number;
  entries: LedgerEntry[];
}

export interface Ledger {
  penalty: number;
  reward: number;
  rows: LedgerRow[];
}

/** Chats listed behind a row; nobody reads more, and they travel from a Worker. */
const MOST_LISTED = 50;

/** Penalties and rewards of some chats by item, the most points first, rewards after penalties. The order of the chats does not matter. */
export function ledgerOf(chats: readonly Judged[]): Ledger {
  const rows = new Map<string, LedgerRow>();
  for (const one of chats)
    for (const { id } of items) {
      const verdict = one.judgement.items[id];
      for (const kind of ['penalty', 'reward'] as const) if (verdict[kind] > 0) enter(rows, one, id, kind, verdict);
    }
  const all = [...rows.values()].sort((a, b) => order(a) - order(b) || b.points - a.points || (a.item < b.item ? -1 : 1));
  for (const { entries } of all)
    entries.sort((a, b) => b.at - a.at || (a.conversation < b.conversation ? -1 : 1)).splice(MOST_LISTED);
  return { penalty: sum(all, 'penalty'), reward: sum(all, 'reward'), rows: all };
}

function enter(rows: Map<string, LedgerRow>, { chat }: Judged, item: ItemId, kind: LedgerRow['kind'], verdict: Verdict): void {
  const row = rows.get(`${kind} ${item}`) ?? { item, kind, points: 0, chats: 0, entries: [] };
  rows.set(`${kind} ${item}`, row);
  row.points += verdict[kind];
  row.chats++;
  row.entries.push({
    conversation: chat.id,
    message: verdict.evidence.at(-1)?.message,
    customer: chat.name || chat.customer,
    at: chat.messages.find(({ at }) => at > 0)?.at ?? 0,
    points: verdict[kind],
    because: verdict.because,
  });
}

const order = ({ kind }: LedgerRow) => (kind === 'penalty' ? 0 : 1);

function sum(rows: readonly LedgerRow[], kind: LedgerRow['kind']): number {
  return rows.reduce((all, row) => (row.kind === kind ? all + row.points : all), 0);
}
