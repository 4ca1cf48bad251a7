import type { Conversation } from '../../model/conversation';
import type { Applies, Sheet } from '../../model/sheet';
import { clockOf } from '../times/clock';

/** A shop says most about a chat, then the shift, then the platform. */
const SHOP = 4;
const SHIFT = 2;
const PLATFORM = 1;

/** How special a sheet is for a chat, 0 when it is for all; undefined when it is not for this chat. */
export function fit({ platforms, shops, shift }: Applies = {}, chat: Conversation): number | undefined {
  if (platforms && !platforms.includes(chat.platform)) return undefined;
  if (shops && !shops.includes(chat.shop)) return undefined;
  if (shift) {
    const begun = chat.messages.find(({ at }) => at > 0)?.at;
    if (begun === undefined || !clockOf(shift.zone).inside(begun, { ...shift, outside: 'leave-out' })) return undefined;
  }
  return rankOf({ platforms, shops, shift });
}

function rankOf({ platforms, shops, shift }: { [Name in keyof Applies]: Applies[Name] | undefined } = {}): number {
  return (shops ? SHOP : 0) + (shift ? SHIFT : 0) + (platforms ? PLATFORM : 0);
}

/** The order in which sheets are chosen where several fit a chat. */
export function inRank(sheets: readonly Sheet[]): Sheet[] {
  return [...sheets].sort((a, b) => rankOf(b.applies) - rankOf(a.applies) || (a.id < b.id ? -1 : 1));
}

/**
 * The sheet a chat is judged by: of each sheet the latest version, of these the most special one that is for this chat;
 * of equally special ones the first by id. `otherwise` when none is.
 */
export function chooseSheet(sheets: readonly Sheet[], chat: Conversation, otherwise: Sheet): Sheet {
  const latest = new Map<string, Sheet>();
  for (const one of sheets) if (one.version >= (latest.get(one.id)?.version ?? 0)) latest.set(one.id, one);
  let best: { sheet: Sheet; fit: number } | undefined;
  for (const sheet of [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const found = fit(sheet.applies, chat);
    if (found !== undefined && (best === undefined || found > best.fit)) best = { sheet, fit: found };
  }
  return best?.sheet ?? otherwise;
}
