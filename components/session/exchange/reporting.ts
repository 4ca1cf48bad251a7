import { chatId } from '../../../lib/bundle/key';
import type { OpenChat } from '../../../lib/model/open';
import type { ChatClient } from '../../../lib/rpc/client';
import type { Session } from '../session';

/** At most one report in this time, ms; the first goes at once. */
const pace = 300;
/** What still holds is said again this often, ms: the worker may have forgotten the tab, and others' waits go on. */
const repeat = 5_000;

/** What the page shows of a chat, or undefined when none can be read here. `now` is epoch milliseconds. */
export function openOf({ chat, transcript, readable }: Session, now: number): OpenChat | undefined {
  if (!chat || !transcript || !readable) return undefined;
  const { platform, shop, agent, customer, name, id } = chat.conversation;
  const { since, limit } = chat.clock.unanswered ?? {};
  return {
    key: chatId(chat.conversation),
    conversation: id,
    ...{ platform, shop, agent, customer },
    ...(name ? { name } : {}),
    facts: sound(chat.facts),
    stage: chat.stage,
    readable,
    at: now,
    ...(since === undefined ? {} : { waiting: { since, ...(limit === undefined ? {} : { limit }) } }),
    items: chat.open,
  };
}

/** The limits of the record; a page may say more. */
function sound({ shop, customer, agent, address, order }: OpenChat['facts']): OpenChat['facts'] {
  const facts = { shop: shop?.slice(0, 200), customer: customer?.slice(0, 200), agent: agent?.slice(0, 200) };
  return { ...facts, address: address?.slice(0, 500), order: order?.slice(0, 100) };
}

export interface Reporting {
  /** Something may have changed. */
  report(): void;
  /** Whether the background was told of a chat here, and that still holds. */
  isTold(): boolean;
}

/**
 * Tells the background which chat is on screen: when that changes, again every few seconds, and that there is none when the
 * page goes away, also into the back/forward cache, or the session ends.
 */
export function createReporting(session: Session, client: Pick<ChatClient, 'reportOpen'>): Reporting {
  const { doc, signal } = session;
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAway = false;

  async function tell(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const open = isAway || signal.aborted ? undefined : openOf(session, Date.now());
    const text = open ? JSON.stringify({ ...open, at: 0 }) : '';
    if (text === told && (!open || performance.now() - toldAt < repeat)) return;
    told = text;
    toldAt = performance.now();
    const answer = await client.reportOpen(open ?? null);
    // The extension was updated under us, and its next script tells.
    if (!answer.ok && answer.error === 'orphaned') clearInterval(again);
    else if (!answer.ok && told === text) toldAt = Number.NEGATIVE_INFINITY;
    if (!answer.ok || signal.aborted || session.others === answer.value.others) return;
    session.others = answer.value.others;
    session.draw();
  }

  function report(): void {
    timer ??= setTimeout(() => void tell(), Math.max(0, toldAt + pace - performance.now()));
  }

  const again = setInterval(report, repeat);
  const leave = () => {
    isAway = true;
    void tell();
  };
  const comeBack = () => {
    isAway = false;
    report();
  };
  doc.defaultView?.addEventListener('pagehide', leave, { signal });
  doc.defaultView?.addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(again);
    void tell();
  });
  return { report, isTold: () => told !== '' };
}
