import type { Exemption } from '../model/sheet';
import { endedInAbuse } from './ending';
import { isLeaving, type View } from './view';

const HANDED_ON = /转[接交]|轉接|transferred/i;

const holds: Record<Exemption, (chat: View) => unknown> = {
  abuse: endedInAbuse,
  leaving: ({ customer }) => customer.slice(-1).some(isLeaving),
  single: ({ customer }) => customer.length < 2,
  transfer: ({ lines }) => lines.some(({ role, text }) => role === 'system' && HANDED_ON.test(text)),
};

/** Whether the sheet does not ask for an item in this chat. */
export const isExempt = (chat: View, except: readonly Exemption[] = []): boolean => except.some((one) => holds[one]?.(chat));
