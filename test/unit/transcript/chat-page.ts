import type { MessageRow } from '../../../lib/log/database';
import { merge } from '../../../lib/log/merge';
import type { Delivered } from '../../../lib/model/log';
import { type KnownChat, type SeenBubble, startChat } from '../../../lib/page/transcript/known';
import { reconcile } from '../../../lib/page/transcript/reconcile';
import { watchDoubt } from '../../../lib/page/transcript/settled';

/** How a page writes its chats: on which rows ids stand, how it writes times, and how many rows it keeps in the DOM. */
export interface Style {
  ids: 'all' | 'some' | 'none';
  times: 'minute' | 'group' | 'none';
  rows: number;
}

/** One message as it really was. `provisional`: the tab that sent it still draws it under an id of its own. */
export interface Line {
  n: number;
  role: 'agent' | 'customer';
  text: string;
  kind: SeenBubble['kind'];
  minute: number;
  provisional: boolean;
}

export interface Chat {
  key: string;
  lines: Line[];
  /** What each line said when it was last on screen, in any tab. */
  shown: Map<number, string>;
}

/** One tab of the browser: what its script knows, and which rows of which chat it draws. */
export interface Tab {
  sends: boolean;
  chat: Chat;
  from: number;
  known: Map<string, KnownChat>;
  /** The chat of the last reading. */
  last?: string;
  doubt: ReturnType<typeof watchDoubt>;
  /** Neighbours of one side are drawn as one bubble. */
  merges: boolean;
}

export const zero = Date.UTC(2026, 10, 22, 2, 0);
const recalled = '撤回了一条消息';

export function openTab(chat: Chat, sends: boolean): Tab {
  return { sends, chat, from: 0, known: new Map(), doubt: watchDoubt(), merges: false };
}

/** The log: rows by chat and id, merged as the real one does. */
export type Log = Map<string, Map<string, MessageRow>>;

export function store(log: Log, chat: string, batch: readonly Delivered[]): void {
  const rows = log.get(chat) ?? new Map<string, MessageRow>();
  log.set(chat, rows);
  for (const { was, ...message } of batch) {
    const old = was === undefined ? undefined : rows.get(was);
    if (was !== undefined) rows.delete(was);
    if (old && !rows.has(message.id)) rows.set(message.id, { ...old, id: message.id });
    const before = rows.get(message.id);
    const row = before ? merge(before, message) : { ...message, pk: message.id, chat, seq: rows.size, agent: '' };
    if (row) rows.set(message.id, row);
  }
}

/** The bubbles of a part of a chat as a tab draws them. */
export function draw(tab: Tab, style: Style, lines: readonly Line[], upper = false): SeenBubble[] {
  const bubbles: SeenBubble[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = bubbles.at(-1);
    const isPlain = line.kind === 'text' && above?.kind === 'text' && above.role === line.role;
    if (tab.merges && isPlain && last && !line.provisional && !above?.provisional) last.text += `\n${line.text}`;
    else bubbles.push(bubbleOf(tab, style, line, upper));
    above = line;
  }
  return bubbles;
}

function bubbleOf(tab: Tab, { ids, times }: Style, line: Line, upper: boolean): SeenBubble {
  const hasId = ids === 'all' || (ids === 'some' && line.n % 3 !== 0);
  const id = line.provisional && tab.sends ? `tmp-${line.n}` : `msg-${line.n}`;
  const before = tab.chat.lines[tab.chat.lines.indexOf(line) - 1];
  const isTimed = times === 'minute' || (times === 'group' && (before === undefined || line.minute - before.minute > 1));
  return {
    ...(hasId ? { nativeId: upper ? id.toUpperCase() : id } : {}),
    role: line.kind === 'recalled' ? 'system' : line.role,
    text: line.kind === 'recalled' ? recalled : line.text,
    kind: line.kind,
    ...(isTimed ? { time: { at: zero + line.minute * 60_000, trust: 'page-minute' as const } } : {}),
  };
}

/** What `watch` and `recording` do with one reading; false when the reading was doubtful and left out. */
export function read(tab: Tab, log: Log, key: string, bubbles: readonly SeenBubble[], now: number): boolean {
  if (tab.doubt.isDoubtful(key, bubbles, now)) return false;
  const before = tab.known.get(key) ?? startChat(key);
  const { known, added, changed } = reconcile(before, bubbles, now, tab.last === key && before.rows.length > 0);
  tab.last = key;
  tab.known.set(key, known);
  store(log, key, [...added, ...changed]);
  return true;
}

/** The rows a tab draws now. */
export function windowOf(tab: Tab, style: Style): Line[] {
  return tab.chat.lines.slice(tab.from, tab.from + style.rows);
}

/** Draws a tab and has it read; a doubtful page is read again after a while, as it does not change by itself. */
export function show(tab: Tab, log: Log, style: Style, now: number, upper = false, twin = false): void {
  const lines = windowOf(tab, style);
  const bubbles = draw(tab, style, lines, upper);
  if (twin && bubbles[0]?.nativeId) bubbles.splice(1, 0, { ...bubbles[0] });
  if (!read(tab, log, tab.chat.key, bubbles, now)) read(tab, log, tab.chat.key, bubbles, now + 2_000);
  for (const line of lines) {
    if (line.kind !== 'recalled') tab.chat.shown.set(line.n, line.text);
    else if (!tab.chat.shown.has(line.n)) tab.chat.shown.set(line.n, recalled);
  }
}
