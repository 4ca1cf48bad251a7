import { scenarios } from '../scenarios';
import type { Scenario } from '../scenarios/scenario';

export type Side = 'in' | 'out' | 'sys' | 'bot';

/** One row of the transcript. `kind` is set for everything but plain text. */
export interface Row {
  id: string;
  side: Side;
  text: string;
  at: number;
  kind?: 'product' | 'order' | 'address' | 'image' | 'recalled';
}

export interface Chat {
  scenario: Scenario;
  rows: Row[];
  unread: number;
  ordered: boolean;
  address: string | undefined;
  /** When the customer's unanswered message came; undefined when the agent spoke last. */
  waitingSince: number | undefined;
}

export interface State {
  lang: 'zh' | 'en';
  editor: 'textarea' | 'rich';
  tab: 'waiting' | 'replied' | 'all';
  active: string;
  chats: Map<string, Chat>;
}

/** The console's memory, and who wants to know of changes. Nothing is kept over a reload: each practice starts anew. */
export function createStore(lang: 'zh' | 'en', editor: State['editor'], ids: string[]) {
  const listeners = new Set<() => void>();
  const cast = scenarios.filter((one) => ids.length === 0 || ids.includes(one.id));
  const state: State = { lang, editor, tab: 'all', active: cast[0]?.customer.key ?? '', chats: new Map() };
  let next = 0;
  let queued = false;
  for (const scenario of cast) {
    state.chats.set(scenario.customer.key, {
      scenario,
      rows: [],
      unread: 0,
      ordered: false,
      address: scenario.order?.address[lang],
      waitingSince: undefined,
    });
  }
  const changed = () => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      for (const listener of listeners) listener();
    });
  };
  return {
    state,
    changed,
    subscribe: (listener: () => void) => void listeners.add(listener),
    /** Adds a row; ids are like a marketplace's: increasing, unique in the chat. */
    add(key: string, row: Omit<Row, 'id' | 'at'> & { at?: number }) {
      const chat = state.chats.get(key);
      if (!chat) return undefined;
      const full: Row = { ...row, id: `m${Date.now().toString(36)}${(next++).toString(36)}`, at: row.at ?? Date.now() };
      chat.rows.push(full);
      if (row.side === 'in') {
        chat.waitingSince ??= full.at;
        if (state.active !== key) chat.unread++;
      }
      if (row.side === 'out') chat.waitingSince = undefined;
      changed();
      return full;
    },
    open(key: string) {
      const chat = state.chats.get(key);
      if (!chat) return;
      state.active = key;
      chat.unread = 0;
      changed();
    },
  };
}

export type Store = ReturnType<typeof createStore>;
