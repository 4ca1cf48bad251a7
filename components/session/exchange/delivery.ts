import type { LogEvent } from '../../../lib/model/log';
import type { Suppression } from '../../../lib/model/suppression';
import type { Picked } from '../../../lib/page/adapters';
import type { ChatClient } from '../../../lib/rpc/client';
import { createOutbox } from '../../../lib/rpc/outbox';
import type { Session } from '../session';
import { createGaps, watchSleep } from './gaps';

/** How often a page says how it is doing, in ms. */
const heartbeat = 5_000;

/** The way to the log: outbox, heartbeat, gaps and events. When the extension was updated under us, the session ends and says so. */
export function createDelivery(session: Session, client: ChatClient, { platform, missing }: Picked, life: AbortController) {
  const since = Date.now();
  const { signal } = life;
  let next = 0;
  let again = () => {};
  const stopped = () => {
    session.notice = { kind: 'stopped', since: Date.now() };
    session.draw();
  };
  const outbox = createOutbox({
    client,
    signal,
    now: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    onOrphaned() {
      stopped();
      clearInterval(timer);
    },
    onRoom(from, error) {
      gaps.past(error === 'QuotaExceededError' ? 'quota' : 'worker-unreachable', from);
      again();
    },
    onRefused(id) {
      // A refused event costs a count; a refused message is a hole in the record and must be seen.
      if (!session.chat?.messages.every((message) => message.id !== id)) stopped();
    },
  });
  const gaps = createGaps({ platform, load: since, add: outbox.addGap, now: () => Date.now() });
  const sleep = watchSleep(session.doc, gaps, heartbeat, () => Date.now(), signal);
  const report = () =>
    client.reportHealth({
      platform,
      attached: session.composer !== undefined,
      readable: session.readable,
      ...(missing[0] ? { problem: missing[0] } : {}),
      ...(session.chat?.facts.shop ? { shop: session.chat.facts.shop } : {}),
      ...(session.chat?.facts.agent ? { agent: session.chat.facts.agent } : {}),
      since,
      pending: outbox.pending(),
    });
  const beat = () => {
    sleep.beat();
    gaps.beat();
    void report().then(({ ok }) => ok && outbox.resume());
  };
  // A composer in a frame has no transcript to answer for; the page around it reports.
  const isWitness = session.readable || session.isTop;
  const timer = isWitness ? setInterval(beat, heartbeat) : undefined;
  if (isWitness) void report();
  session.doc.addEventListener('visibilitychange', () => outbox.flush(), { signal });
  session.doc.defaultView?.addEventListener('pageshow', () => outbox.flush(), { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  /** Number of this page's load and of the decision within it: no two pages write the same id. */
  const idAt = (at: number) => `${at}-${since}-${next++}`;
  return {
    outbox,
    gaps,
    /** What to do when the outbox takes messages again that it had turned away. */
    whenRoom(run: () => void) {
      again = run;
    },
    /** Nothing can be recorded here: the log says since when. */
    missed: () => gaps.lost('anchors-missing', Math.min(since, Date.now() - heartbeat)),
    note(event: Omit<LogEvent, 'id' | 'at' | 'chat'>) {
      const at = Date.now();
      outbox.addEvents([{ ...event, id: idAt(at), at, chat: session.chat?.conversation.id ?? '' }]);
    },
    suppress(decision: Omit<Suppression, 'id' | 'at' | 'chat'>) {
      const at = Date.now();
      const chat = session.chat?.conversation.id;
      outbox.addSuppression({ ...decision, id: idAt(at), at, ...(chat ? { chat } : {}) });
    },
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
