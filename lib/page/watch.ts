import type { Adapter, Customer, Order } from './adapters/adapter';
import { first } from './adapters/dom';
import { keepBubbles } from './transcript/kept';
import type { SeenBubble } from './transcript/known';
import { torn } from './transcript/read';
import { sameBubbles, watchDoubt } from './transcript/settled';

/** The page at one moment, read in one go. `live`: the same chat was watched without a break since the one before. */
export interface Snapshot {
  customer: Customer;
  shop?: string;
  agent?: string;
  order?: Order;
  bubbles: SeenBubble[];
  at: number;
  live: boolean;
}

export type Loss = 'transcript' | 'customer';

export interface Watcher {
  onChange(snapshot: Snapshot): void;
  /** The page can no longer be read since `since`, epoch milliseconds; called once until it can again. */
  onLost(reason: Loss, since: number): void;
  /** It can be read again; a change follows when there is one. */
  onFound?(): void;
}

const lateFrame = 100;
const checkEvery = 500;
const orderEvery = 2_000;
const lostAfter = 2_000;
/** Attributes by which recycled rows change without a change of text. */
const telling = ['id', 'class', 'data-id', 'data-mid', 'data-kind', 'data-side', 'datetime', 'currentuid'];

/**
 * Watches one chat page until `signal` aborts: reads now, and after every change of transcript, customer or order, at
 * most once a frame. Follows the page when it replaces the list, switches chats or comes back from the back/forward
 * cache. A snapshot never mixes two chats: while header and bubbles disagree nothing is reported.
 */
export function watchChat(adapter: Adapter, doc: Document, watcher: Watcher, signal: AbortSignal, now = Date.now): void {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  let list: Element | undefined;
  const kept = keepBubbles(adapter, now);
  let last: Snapshot | undefined;
  let lost: Loss | undefined;
  let lostSince: number | undefined;
  const doubt = watchDoubt();
  let orderAt = 0;
  let frame = 0;
  let timer = 0;
  let queued = false;

  const observer = new MutationObserver((records) => {
    let touched = false;
    let previous: Node | undefined;
    for (const { target } of records) {
      // Frameworks change one parent many times in a row.
      if (target === previous) continue;
      previous = target;
      if (!list?.contains(target)) continue;
      touched = kept.touch(target, list) || touched;
    }
    if (touched || !list?.isConnected) schedule();
  });

  function schedule(): void {
    if (queued || signal.aborted) return;
    queued = true;
    // Two per cent of the time at most: a transcript that takes long to read is read less often.
    const wait = Math.min(checkEvery, kept.cost() * 50);
    // Frames stop in hidden tabs and timers are slowed there; microtasks are not.
    if (wait <= lateFrame && doc.hidden) {
      queueMicrotask(read);
      return;
    }
    if (wait <= lateFrame) frame = view!.requestAnimationFrame(read);
    timer = view!.setTimeout(read, Math.max(lateFrame, wait));
  }

  function find(): void {
    const found = first(doc, adapter.transcript);
    if (found === list && list?.isConnected) return;
    list = found;
    kept.reset();
    observer.disconnect();
    // The body is watched only for nodes that come and go: a list that is exchanged says nothing itself.
    observer.observe(doc.body, { childList: true, subtree: true });
    if (list) observer.observe(list, { childList: true, subtree: true, characterData: true, attributeFilter: telling });
  }

  function read(): void {
    queued = false;
    view!.cancelAnimationFrame(frame);
    view!.clearTimeout(timer);
    if (signal.aborted) return;
    const at = now();
    find();
    const customer = list && adapter.customer(doc);
    if (!customer) {
      miss(list ? 'customer' : 'transcript', at);
      return;
    }
    if (lost) watcher.onFound?.();
    lost = lostSince = undefined;
    const bubbles = kept.read(doc, customer.key, at);
    if (bubbles === torn || doubt.isDoubtful(customer.key, bubbles, at)) return;
    report(customer, bubbles, at);
  }

  function report(customer: Customer, bubbles: SeenBubble[], at: number): void {
    const same = last?.customer.key === customer.key;
    const quiet = same && last !== undefined && last.customer.name === customer.name && sameBubbles(last.bubbles, bubbles);
    if (quiet) last = { ...last!, bubbles };
    // The order is searched by its labels on some platforms, which costs a walk over the page.
    if (quiet && at - orderAt < orderEvery) return;
    orderAt = at;
    const order = adapter.order?.(doc, at);
    if (quiet && JSON.stringify(order) === JSON.stringify(last?.order)) return;
    last = { customer, shop: adapter.shop?.(doc), agent: adapter.agent?.(doc), order, bubbles, at, live: same };
    watcher.onChange(last);
  }

  function miss(reason: Loss, at: number): void {
    lostSince ??= at;
    if (lost === reason || at - lostSince < lostAfter) return;
    last = undefined;
    lost = reason;
    watcher.onLost(reason, lostSince);
  }

  const check = view.setInterval(read, checkEvery);
  const startOver = () => {
    last = undefined;
    schedule();
  };
  view.addEventListener('pageshow', startOver, { signal });
  doc.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(check);
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });
  read();
}
