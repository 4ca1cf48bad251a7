import type { LogEvent } from '../../lib/model/log';
import type { Suppression } from '../../lib/model/suppression';
import type { Picked } from '../../lib/page/adapters';
import type { ChatClient } from '../../lib/rpc/client';
import { createOutbox } from '../../lib/rpc/outbox';
import type { Session } from './session';

/** How often a page says how it is doing, in ms. */
const heartbeat = 5_000;

/** The way to the log: outbox, heartbeat and events. When the extension was updated under us, the session ends and says so. */
export function createDelivery(session: Session, client: ChatClient, { platform, missing }: Picked, life: AbortController) {
  const since = Date.now();
  let next = 0;
  const outbox = createOutbox({
    client,
    signal: life.signal,
    now: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    onOrphaned() {
      session.notice = { kind: 'stopped', since: Date.now() };
      session.draw();
      clearInterval(timer);
    },
    onRefused(id) {
      // A refused event costs a count; a refused message is a hole in the record and must be seen.
      if (session.chat?.messages.every((message) => message.id !== id)) return;
      session.notice = { kind: 'stopped', since: Date.now() };
      session.draw();
    },
  });
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
  // A composer in a frame has no transcript to answer for; the page around it reports.
  const isWitness = session.readable || session.isTop;
  const timer = isWitness ? setInterval(report, heartbeat) : undefined;
  if (isWitness) void report();
  session.doc.addEventListener('visibilitychange', () => outbox.flush(), { signal: life.signal });
  session.doc.defaultView?.addEventListener('pageshow', () => outbox.flush(), { signal: life.signal });
  life.signal.addEventListener('abort', () => clearInterval(timer));
  /** Number of this page's load and of the decision within it: no two pages write the same id. */
  const idAt = (at: number) => `${at}-${since}-${next++}`;
  return {
    outbox,
    /** Nothing can be recorded here: the log says from when. */
    missed() {
      outbox.addGap({ id: `${platform}-${since}`, from: since, to: since, platform, reason: 'anchors-missing' });
    },
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
