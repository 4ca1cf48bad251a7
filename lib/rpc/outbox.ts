import type { ChatKey, Gap, LogEvent } from '../model/log';
import type { Message } from '../model/message';
import type { Suppression } from '../model/suppression';
import type { ChatClient } from './client';
import type { Result } from './protocol';
import { createQueue, type Waiting } from './queue';

type Parcel = { chat: ChatKey; message: Message } | { gap: Gap } | { event: LogEvent } | { suppression: Suppression };

/** Keeps what must reach the log until the background says it is on disk. */
export interface Outbox {
  addMessages(chat: ChatKey, messages: Message[]): void;
  addGap(gap: Gap): void;
  addEvents(events: LogEvent[]): void;
  addSuppression(suppression: Suppression): void;
  /** How many items are not acknowledged yet; feeds `Health.pending`. */
  pending(): number;
  /** Epoch milliseconds since when the oldest item waits, or undefined. */
  waitingSince(): number | undefined;
  /** Tries at once, without waiting for the back-off to pass: when the page is shown, hidden or comes out of BFCache. */
  flush(): void;
}

export interface OutboxOptions {
  client: Pick<ChatClient, 'appendMessages' | 'recordGap' | 'recordEvents' | 'suppress'>;
  signal: AbortSignal;
  now(): number;
  /** Calls back after so many milliseconds; returns how to call it off. */
  later(run: () => void, ms: number): () => void;
  /** The extension was updated or removed under this script: nothing can be delivered any more. */
  onOrphaned(): void;
  /** The background refused an item for good (`error` says why); it is dropped so that the rest can pass. */
  onRefused(id: string, error: string): void;
}

const batchSize = 100;
const firstRetry = 200;
const slowestRetry = 5_000;

/**
 * Delivers in order, one batch at a time, until the acknowledgement comes: after 200 ms, then doubling to 5 s. An
 * unanswered batch is sent again as it is; the log knows natural ids, so a repeat changes nothing. A batch that is
 * refused is taken apart so that one bad item cannot hold up the others.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { client, signal, now, later, onOrphaned, onRefused } = options;
  const queue = createQueue<Parcel>();
  let limit = batchSize;
  let wait = firstRetry;
  let isSending = false;
  let isOver = signal.aborted;
  let cancelRetry = () => {};
  signal.addEventListener('abort', () => {
    isOver = true;
    cancelRetry();
  });

  async function deliver(): Promise<void> {
    if (isSending || isOver) return;
    isSending = true;
    cancelRetry();
    for (let sent = queue.next(limit); sent.length > 0 && !isOver; sent = queue.next(limit)) {
      const answer = await dispatch(client, sent);
      if (answer.ok) {
        const safe = new Set(answer.value.ids);
        const stored = sent.filter((one) => safe.has(one.id));
        queue.settle(stored);
        if (stored.length > 0) {
          wait = firstRetry;
          limit = batchSize;
          continue;
        }
      } else if (answer.error === 'invalid' || answer.error === 'refused') {
        if (sent.length > 1) limit = 1;
        else drop(sent, answer.error);
        continue;
      } else if (answer.error === 'orphaned') {
        isOver = true;
        onOrphaned();
        break;
      }
      cancelRetry = later(deliver, wait);
      wait = Math.min(wait * 2, slowestRetry);
      break;
    }
    isSending = false;
  }

  function drop(sent: Waiting<Parcel>[], error: string): void {
    queue.settle(sent);
    for (const one of sent) onRefused(one.id, error);
  }

  return {
    addMessages(chat, messages) {
      const group = `chat ${JSON.stringify([chat.platform, chat.shop, chat.customer, chat.agent])}`;
      for (const message of messages) queue.add(group, message.id, { chat, message }, now());
      if (wait === firstRetry) void deliver();
    },
    addGap(gap) {
      queue.add('gap', gap.id, { gap }, now());
      if (wait === firstRetry) void deliver();
    },
    addEvents(events) {
      for (const event of events) queue.add('event', event.id, { event }, now());
      if (wait === firstRetry) void deliver();
    },
    addSuppression(suppression) {
      queue.add('suppression', suppression.id, { suppression }, now());
      if (wait === firstRetry) void deliver();
    },
    pending: () => queue.size(),
    waitingSince: () => queue.oldest(),
    flush: () => void deliver(),
  };
}

/** Sends the parcels of one group with the call that fits them. Gaps and suppressions are rare and travel alone. */
function dispatch(client: OutboxOptions['client'], sent: Waiting<Parcel>[]): Promise<Result<{ ids: string[] }>> {
  const head = sent[0]!.item;
  if ('gap' in head) return client.recordGap(head.gap);
  if ('suppression' in head) return client.suppress(head.suppression);
  if ('event' in head) return client.recordEvents(sent.flatMap(({ item }) => ('event' in item ? [item.event] : [])));
  return client.appendMessages({
    chat: head.chat,
    messages: sent.flatMap(({ item }) => ('message' in item ? [item.message] : [])),
  });
}
