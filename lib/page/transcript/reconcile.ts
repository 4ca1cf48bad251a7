import type { Delivered } from '../../model/log';
import type { Message, Trust } from '../../model/message';
import { align } from './align';
import type { KnownChat, KnownRow, SeenBubble } from './known';
import { naturalId } from './natural-id';
import { asKnown } from './redrawn';
import { adoptRenamed, patience } from './renamed';
import { type BubbleTimes, isLoose, minuteOf, settleTimes } from './times';

export interface Reconciled {
  known: KnownChat;
  added: Message[];
  /** Edited, recalled or better timed; `was` where the platform has given a message another id. */
  changed: Delivered[];
}

/**
 * Brings what is known of one chat up to date with the bubbles on screen: any contiguous part of it, redrawn, recycled,
 * scrolled or with history above. Nothing known is forgotten, nothing is recorded twice, edits and recalls change a
 * message but never its id; a recalled message keeps the words that were sent. `now` is epoch milliseconds.
 * `live`: the page was already being watched, so a bubble that appears at the end is being sent now.
 *
 * Where there are no ids, order, side, words and minute must do. Two places of a window that share as much with what is
 * known cannot be told apart (a screen of nothing but 好的 in one minute, scrolled by some of its rows), nor can a window
 * that shares nothing be placed unless it is dated; it then counts as new.
 */
export function reconcile(known: KnownChat, shown: readonly SeenBubble[], now: number, live = known.rows.length > 0): Reconciled {
  let seen = withoutTwins(shown);
  let times = settleTimes(seen);
  let aligned = align(known.rows, seen, times);
  const redrawn = isOnlyLonger(known.rows, seen, aligned) ? undefined : asKnown(known.rows, seen, times);
  if (redrawn) {
    seen = redrawn;
    times = settleTimes(seen);
    aligned = align(known.rows, seen, times);
  }
  const inOrder = reorder(known.rows, adoptRenamed(known.rows, seen, times, aligned, { now, live }));
  const rows = [...inOrder.rows];
  const ids = new Set(rows.map((row) => row.message.id));
  const changed: Delivered[] = [];
  inOrder.matched.forEach((index, i) => {
    if (index < 0) return;
    const before = rows[index]!;
    const after = update(before, seen[i]!, times[i]!, rows[index - 1], rows[index + 1]);
    const { id } = before.message;
    // A provisional id, or none at all, has become the platform's own: after a reload only that is known.
    const isFinal = after.native !== before.native && after.native !== undefined && !ids.has(after.native);
    rows[index] = isFinal ? { ...after, message: { ...after.message, id: after.native! }, was: id, provisional: false } : after;
    if (isFinal) {
      ids.add(after.native!);
      changed.push({ ...rows[index].message, was: id });
    } else if (after.message !== before.message) changed.push(after.message);
  });
  const taken = new Set(rows.flatMap(({ message, was }) => (was ? [message.id, was] : [message.id])));
  const added: Message[] = [];
  let offset = 0;
  seen.forEach((bubble, i) => {
    if (inOrder.matched[i]! >= 0) return;
    const place = placeOf(inOrder.matched, i, times, inOrder.rows) + offset++;
    const row = rowOf(known.key, bubble, times[i]!, taken, { before: rows[place - 1], after: rows[place], now, live });
    rows.splice(place, 0, row);
    taken.add(row.message.id);
    added.push(row.message);
  });
  return { known: { key: known.key, rows }, added, changed };
}

/** The usual case: all that was known stands as it stood, and at most something new of one line is below it. */
function isOnlyLonger(rows: readonly KnownRow[], seen: readonly SeenBubble[], matched: readonly number[]): boolean {
  const last = matched.findLastIndex((index) => index >= 0);
  if (last < seen.length - 1 && matched[last] !== rows.length - 1) return false;
  return matched.every((index, i) => (i > last ? !seen[i]!.text.includes('\n') : rows[index]?.message.text === seen[i]!.text));
}

/** A page that animates a bubble may draw it twice for a moment. */
function withoutTwins(shown: readonly SeenBubble[]): readonly SeenBubble[] {
  const ids = new Set<string>();
  return shown.filter(({ nativeId }) => {
    const id = nativeId?.toLowerCase();
    const isTwin = id !== undefined && ids.has(id);
    if (id !== undefined) ids.add(id);
    return !isTwin;
  });
}

/** Index in the old rows before which a new bubble belongs: after the known one above it, else before the one below. */
function placeOf(matched: readonly number[], i: number, times: readonly BubbleTimes[], rows: readonly KnownRow[]): number {
  for (let above = i - 1; above >= 0; above--) if (matched[above]! >= 0) return matched[above]! + 1;
  for (let below = i + 1; below < matched.length; below++) if (matched[below]! >= 0) return matched[below]!;
  const at = times.find((time) => time.own)?.own?.at;
  if (at === undefined) return rows.length;
  let place = rows.length;
  while (place > 0 && isLater(rows[place - 1]!, at)) place--;
  return place;
}

/** Of one minute the page tells no more, and what is seen later was mostly said later. */
function isLater({ message: { at, trust } }: KnownRow, than: number): boolean {
  return trust !== 'seen' && minuteOf(at) > minuteOf(than);
}

/** The page's order is the truth for rows whose ids prove that we had them otherwise. */
function reorder(rows: readonly KnownRow[], matched: number[]): { rows: readonly KnownRow[]; matched: number[] } {
  const shown = matched.filter((index) => index >= 0);
  const places = [...shown].sort((a, b) => a - b);
  if (shown.every((index, i) => index === places[i])) return { rows, matched };
  const next = [...rows];
  places.forEach((place, i) => {
    next[place] = rows[shown[i]!]!;
  });
  let used = 0;
  return { rows: next, matched: matched.map((index) => (index < 0 ? index : places[used++]!)) };
}

function update(row: KnownRow, bubble: SeenBubble, time: BubbleTimes, above?: KnownRow, below?: KnownRow): KnownRow {
  const native = bubble.nativeId?.toLowerCase() ?? row.native;
  const { was, provisional } = row;
  const { minute, dateless } = time.own ? { minute: minuteOf(time.own.at), dateless: isLoose(time.own) } : row;
  const { message } = row;
  const change: Partial<Message> = {};
  if (bubble.kind === 'recalled') {
    if (message.kind !== 'recalled') change.kind = 'recalled';
  } else if (message.kind !== 'recalled') {
    if (message.text !== bubble.text) change.text = bubble.text;
    if (message.role !== bubble.role) change.role = bubble.role;
    if ((message.kind ?? 'text') !== bubble.kind) change.kind = bubble.kind;
  }
  if (message.trust === 'seen' && time.own?.trust === 'page-second') {
    const fits = time.own.at >= (above?.message.at ?? 0) && time.own.at <= (below?.message.at ?? Number.POSITIVE_INFINITY);
    if (fits) Object.assign(change, { at: time.own.at, trust: time.own.trust });
  }
  if (Object.keys(change).length > 0) return { message: { ...message, ...change }, native, minute, dateless, was, provisional };
  return native === row.native && minute === row.minute ? row : { message, native, minute, dateless, was, provisional };
}

interface Place {
  before: KnownRow | undefined;
  after: KnownRow | undefined;
  now: number;
  live: boolean;
}

function rowOf(chat: string, bubble: SeenBubble, time: BubbleTimes, taken: ReadonlySet<string>, place: Place): KnownRow {
  const page = time.own ?? time.group;
  const native = bubble.nativeId?.toLowerCase();
  const id = native && !taken.has(native) ? native : naturalId(chat, bubble, page && minuteOf(page.at), taken);
  const { role, text, kind } = bubble;
  const { at, trust } = timeOf(time, place);
  return {
    message: { id, role, text, kind, at, trust },
    provisional: role === 'agent' && place.now - at < patience,
    native,
    minute: time.own && minuteOf(time.own.at),
    dateless: time.own && isLoose(time.own),
  };
}

/** The best time there is, kept between its neighbours; what had to be moved further than its precision is only `seen`. */
function timeOf(time: BubbleTimes, { before, after, now, live }: Place): { at: number; trust: Trust } {
  const isLive = live && after === undefined;
  const { own, group } = time;
  let at = before?.message.at ?? after?.message.at ?? now;
  let trust: Trust = 'seen';
  if (own) {
    const thisMinute = isLive && own.trust === 'page-minute' && minuteOf(own.at) === minuteOf(now);
    at = thisMinute ? now : own.at;
    trust = own.trust;
  } else if (isLive || (!group && after === undefined)) at = now;
  else if (group) [at, trust] = [group.at, 'page-minute'];
  const floor = before?.message.at ?? Number.NEGATIVE_INFINITY;
  // The log breaks ties by arrival, so what is found above a row of the same minute must be a little earlier.
  const settled = Math.max(floor, Math.min(at, (after?.message.at ?? Number.POSITIVE_INFINITY) - 1));
  const precision = trust === 'page-second' ? 1_000 : 60_000;
  return { at: settled, trust: Math.abs(settled - at) > precision ? 'seen' : trust };
}
