import { MASK } from '../check/masked';
import type { Batch, LogEvent } from '../model/log';
import type { Settings } from '../model/settings';
import { levelOfMessage } from '../quality/heard/complaint';
import { maskText } from './mask';
import { skeleton } from './skeleton';

/** How much of what people write is kept: the part of the settings that decides it. */
export type Privacy = Pick<Settings, 'keep' | 'maskOrders' | 'maskTracking'>;

/** What holds when nobody said otherwise. */
export const careful: Privacy = { keep: 'masked', maskOrders: false, maskTracking: false };

/**
 * A delivery as it may be stored. `full` keeps it as it came. `masked` hides personal data in texts and in who the customer
 * is. `scores` keeps of a text only the words that rules and checklist know, and leaves the customer's name out.
 * Ids, times, roles and kinds stay, so the same message is known again. Nothing is awaited and nothing is remembered.
 */
export function prepare(batch: Batch, privacy: Privacy = careful): Batch {
  if (privacy.keep === 'full') return batch;
  const { name, ...chat } = batch.chat;
  const shown = name === undefined || privacy.keep === 'scores' ? {} : { name: maskText(name, privacy) };
  return {
    chat: { ...chat, customer: maskText(chat.customer, privacy), ...shown },
    messages: batch.messages.map((one) => ({
      ...one,
      text: textToKeep(one.text, privacy, chat.platform),
      ...(privacy.keep === 'scores' && { heard: levelOfMessage(one) }),
    })),
  };
}

/** One text as it may be stored; `platform` because some rules are of one platform only. */
export function textToKeep(text: string, privacy: Privacy, platform = 'generic'): string {
  if (privacy.keep === 'full') return text;
  const masked = maskText(text, privacy);
  return privacy.keep === 'scores' ? skeleton(masked, platform) : masked;
}

/** An event as it may be stored: it points to the chat as `prepare` names it, and a reason people typed is a text like any. */
export function prepareEvent(event: LogEvent, privacy: Privacy = careful): LogEvent {
  const { chat, reason, ...rest } = event;
  const kept = reason === undefined || privacy.keep === 'scores' ? {} : { reason: textToKeep(reason, privacy) };
  return { ...rest, chat: keyToKeep(chat, privacy), ...kept };
}

/** The key of a chat, or the id of a conversation in it (`key#ms`), as `prepare` would have it. */
export function keyToKeep(key: string, privacy: Privacy): string {
  if (privacy.keep === 'full') return key;
  const [chat = '', ...moment] = key.split('#');
  const parts = chat.split('|');
  const customer = parts.pop() ?? '';
  const plain = customer.replace(/%(25|7c|23)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const kept = maskText(plain, privacy).replace(/[%|#]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return [[...parts, kept].join('|'), ...moment].join('#');
}

/**
 * Whether two texts are one sentence that was kept in two ways, because the settings changed between: that is no edit. Two
 * texts without a mask or stand-in are never taken for one.
 */
export function isSameSaid(one: string, other: string): boolean {
  if (!one.includes(MASK) && !other.includes(MASK) && !/[某x0]/.test(one + other)) return false;
  const [first, second] = [allMasked(one), allMasked(other)];
  return first === second || skeleton(first) === second || first === skeleton(second);
}

function allMasked(text: string): string {
  return maskText(text, { maskOrders: true, maskTracking: true });
}
