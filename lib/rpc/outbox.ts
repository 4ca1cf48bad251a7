import type { ChatKey, Delivered, Gap, LogEvent } from '../model/log';
import type { Suppression } from '../model/suppression';
import type { ChatClient } from './client';
import { createHoles } from './hole';
import type { Result } from './protocol';
import { createQueue, type Waiting } from './queue';

type Parcel = { chat: ChatKey; message: Delivered } | { gap: Gap } | { event: LogEvent } | { suppression: Suppression };

/** Keeps what must reach the log until the background says it is on disk. */
export interface Outbox {
  /** False when more wait than are kept: nothing of this was taken, and `onRoom` says when to bring it again. */
  addMessages(chat: ChatKey, messages: Delivered[]): boolean;
  addGap(gap: Gap): void;
  addEvents(events: LogEvent[]): void;
  addSuppression(suppression: Suppression): void;
  /** How many items are not acknowledged yet; feeds `Health.pending`. */
  pending(): number;
  /** Epoch milliseconds since when the oldest item waits, or undefined. */
  waitingSince(): number | undefined;
  /** Tries at once, without waiting for the back-off to pass: when the page is shown, hidden or comes out of BFCache. */
  flush(): void;
  /** The background has just answered something else of this page: what waits for it is tried at once. */
  resume(): void;
}

export interface OutboxOptions {
  client: Pick<ChatClient, 'appendMessages' | 'recordGap' | 'recordEvents' | 'suppress'>;
  signal: AbortSignal;
  now(): number;
  /** Calls back after so many milliseconds; returns how to call it off. */
  later(run: () => void, ms: number): () => void;
  /** The extension was updated or removed under this script: nothing can be delivered any more. */
  onOrphaned(): void;
  /** Messages were turned away since `from` because the outbox was full, and now it is half empty. `error`: why it had filled. */
  onRoom(from: number, error: string): void;
  /** The background refused an item for good (`error` says why); it is dropped so that the rest can pass. Of a message a gap tells. */
  onRefused(id: string, error: string): void;
}

const batchSize = 100;
const firstRetry = 200;
const slowestRetry = 5_000;
/** A call that a page in the back/forward cache left behind is never answered. Storing a batch takes milliseconds. */
const patience = 20_000;
/** A call that takes longer while another one is answered was lost with the worker it went to, in ms. */
const slow = 1_000;
/** Items that are kept for a background that does not answer: hours of a busy agent, a few megabytes. */
const most = 5_000;

/**
 * Delivers in order, one batch at a time, until the acknowledgement comes: after 200 ms, then doubling to 5 s. An
 * unanswered batch is sent again as it is; the log knows natural ids, so a repeat changes nothing. A batch that is
 * refused is taken apart so that one bad item cannot hold up the others; of a message that is refused for good a gap tells. Of more than 5,000 items the oldest stay: messages
 * beyond are not taken until there is room, and events, which are only counts, are dropped; gaps and decisions always stay.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { client, signal, now, later, onOrphaned, onRefused, onRoom } = options;
  const queue = createQueue<Parcel>();
  let limit = batchSize;
  let wait = firstRetry;
  let isSending = false;
  let isOver = signal.aborted;
  let cancelRetry = () => {};
  let fullSince: number | undefined;
  let failure = '';
  const holeAt = createHoles();
  let calling: { since: number; giveUp(): void } | undefined;
  let isHasty = false;
  signal.addEventListener('abort', () => {
    isOver = true;
    cancelRetry();
  });

  async function deliver(): Promise<void> {
    if (isSending || isOver) return;
    isSending = true;
    cancelRetry();
    for (let sent = queue.next(limit); sent.length > 0 && !isOver; sent = queue.next(limit)) {
      const answer = await within(dispatch(client, sent));
      if (!answer.ok) failure = answer.error;
      if (answer.ok) {
        const safe = new Set(answer.value.ids);
        const stored = sent.filter((one) => safe.has(one.id));
        queue.settle(stored);
        if (stored.length > 0) {
          wait = firstRetry;
          limit = batchSize;
          tellRoom();
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
      cancelRetry = later(deliver, isHasty ? 0 : wait);
      wait = isHasty ? firstRetry : Math.min(wait * 2, slowestRetry);
      isHasty = false;
      break;
    }
    isSending = false;
  }

  function within(answer: Promise<Result<{ ids: string[] }>>): typeof answer {
    return new Promise((resolve) => {
      const end = (value: Awaited<typeof answer>) => {
        if (calling === call) calling = undefined;
        cancel();
        resolve(value);
      };
      const giveUp = () => {
        if (calling !== call) return;
        isHasty = true;
        end({ ok: false, error: 'unanswered' });
      };
      const call = { since: now(), giveUp };
      calling = call;
      const cancel = later(() => end({ ok: false, error: 'unanswered' }), patience);
      void answer.then(end);
    });
  }

  function tellRoom(): void {
    if (fullSince === undefined || queue.size() > most / 2) return;
    const from = fullSince;
    fullSince = undefined;
    onRoom(from, failure);
  }

  function drop(sent: Waiting<Parcel>[], error: string): void {
    queue.settle(sent);
    for (const { id, item, since } of sent) {
      if ('message' in item) missing(id, item.chat.platform, item.message, since);
      onRefused(id, error);
    }
  }

  /** Notes when a message was said that is not in the log; where its time is what is wrong with it, when it came. */
  function missing(id: string, platform: string, { at }: Delivered, since: number): void {
    const gap = holeAt(platform, id, Number.isSafeInteger(at) ? at : since);
    queue.add('gap', gap.id, { gap }, now());
  }

  function resume(): void {
    if (isOver || queue.size() === 0) return;
    if (calling) {
      later(calling.giveUp, Math.max(0, calling.since + slow - now()));
    } else if (!isSending && wait > firstRetry) {
      wait = firstRetry;
      void deliver();
    }
  }

  return {
    addMessages(chat, messages) {
      if (queue.size() >= most) {
        fullSince ??= now();
        return false;
      }
      const group = `chat ${JSON.stringify([chat.platform, chat.shop, chat.customer, chat.agent])}`;
      for (const message of messages) queue.add(group, message.id, { chat, message }, now());
      if (wait === firstRetry) void deliver();
      return true;
    },
    addGap(gap) {
      queue.add('gap', gap.id, { gap }, now());
      if (wait === firstRetry) void deliver();
    },
    addEvents(events) {
      if (queue.size() >= most) return;
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
    resume,
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
