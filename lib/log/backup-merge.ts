import type { BackupChat, BackupMessage } from '../model/backup';
import type { ChatRow, MessageRow } from './database';

const precision = { seen: 0, 'page-minute': 1, 'page-second': 2 };

/**
 * What to store when a backup has a message that is stored already; undefined when it tells nothing new. Which text is the later one
 * is known only where one of them names the other among those it replaced; else the stored one stays. So it does when
 * they differ because one of them was masked. Restoring in any order and any number of times ends the same.
 */
export function mergeRestored(known: MessageRow, arrived: BackupMessage): MessageRow | undefined {
  const next = { ...known };
  if (precision[arrived.trust ?? 'seen'] > precision[known.trust ?? 'seen']) {
    next.at = arrived.at;
    next.trust = arrived.trust;
  }
  if (arrived.manual) next.manual = true;
  if (arrived.kind === 'recalled') next.kind = 'recalled';
  const isLater = arrived.earlier?.includes(known.text) && !known.earlier?.includes(arrived.text);
  if (isLater && arrived.text !== known.text) {
    next.text = arrived.text;
    next.heard = arrived.heard;
  }
  if (next.text === arrived.text && holdsAll(arrived.earlier, known.earlier)) next.earlier = arrived.earlier;
  if (known.agent === '') next.agent = arrived.agent;
  const was = arrived.was?.filter(({ id }) => !known.was?.some((one) => one.id === id)) ?? [];
  if (was.length > 0) next.was = [...(known.was ?? []), ...was];
  const isSame =
    was.length === 0 &&
    (['at', 'trust', 'manual', 'kind', 'text', 'agent'] as const).every((name) => next[name] === known[name]) &&
    (next.earlier?.length ?? 0) === (known.earlier?.length ?? 0);
  return isSame ? undefined : next;
}

function holdsAll(all: string[] = [], some: string[] = []): boolean {
  return all.length > some.length && some.every((text) => all.includes(text));
}

/**
 * A chat with what a backup knows of it; undefined when that is nothing new. Who serves it and the customer's name are taken from
 * the one with more arrivals.
 */
export function mergeChat(known: ChatRow, arrived: BackupChat): ChatRow | undefined {
  const [first, second] = arrived.next > known.next ? [arrived, known] : [known, arrived];
  const name = first.name ?? second.name;
  const next: ChatRow = {
    ...known,
    agent: first.agent || second.agent,
    lastAt: Math.max(known.lastAt, arrived.lastAt),
    next: Math.max(known.next, arrived.next),
    ...(name !== undefined && { name }),
  };
  return (['agent', 'lastAt', 'next', 'name'] as const).every((field) => next[field] === known[field]) ? undefined : next;
}
