import { parsePageTime } from '../transcript/page-time';
import type { Adapter } from './adapter';
import { attribute, first, isVisible, readText } from './dom';
import { balloonClass } from './generic-balloon';
import { customerFinder } from './generic-customer';
import { type FoundChat, findChat, findComposers, selectorOf, writable } from './generic-list';
import { sendControl, sendsBeside } from './generic-send';
import { roleFrom, signalsOf } from './generic-side';
import { isMessage, stampOf, wordsOf } from './generic-words';
import { fitsThrough } from './pierce';

const idAttributes = ['data-message-id', 'data-msg-id', 'data-mid', 'data-id'];

/** Without a chat on the page: nothing is found and nothing is read. */
export const generic: Adapter = {
  id: 'generic',
  name: { zh: '其他页面', en: 'Other page' },
  matches: [],
  composer: [],
  send: [],
  transcript: [],
  bubble: [],
  sendKeys: ['Enter', 'Ctrl+Enter'],
  roleOf: () => undefined,
  textOf: (bubble) => ({ text: readText(bubble), kind: 'text' }),
  customer: () => undefined,
};

/**
 * Builds an adapter from the page itself. `readable` is false when speakers cannot be told apart with two agreeing
 * signals on at least four rows of five and on both sides; the composer can still be checked then.
 */
export function discover(doc: Document): { adapter: Adapter; readable: boolean } {
  const chat = findChat(doc);
  // One line alone may be a search or a form; with a button that sends beside it, it is neither.
  const composer = chat?.composer ?? findComposers(doc).find((el) => el.localName !== 'input' || sendControl(el));
  if (!composer) return { adapter: generic, readable: false };
  const button = sendControl(composer);
  const field: Adapter = {
    ...generic,
    // The others on the page are followed when the agent writes in them.
    composer: [selectorOf(composer), ...writable],
    send: button ? [selectorOf(button)] : [],
    sends: sendsBeside,
  };
  if (!chat?.bothSides || chat.told < 0.8) return { adapter: field, readable: false };
  return { adapter: { ...field, ...readerOf(chat) }, readable: true };
}

function readerOf({ list, rows }: FoundChat): Partial<Adapter> {
  const selector = selectorOf(list);
  const elements = rows.map((row) => row.element);
  const balloon = balloonClass(elements);
  const find = customerFinder();
  const rowOf = (bubble: Element) => {
    let row = bubble;
    while (balloon && row.parentElement && !fitsThrough(row.parentElement, selector)) row = row.parentElement;
    return row;
  };
  const idName = idAttributes.find((name) => {
    const ids = elements.map((row) => attribute(row, name) ?? '');
    // Short numbers are places in the list, which change when history loads.
    return ids.every((id) => id.length >= 6) && new Set(ids).size === ids.length;
  });
  return {
    transcript: [selector],
    bubble: [balloon ? `:scope > :not(:has(${balloon})), ${balloon}` : ':scope > *'],
    roleOf: (bubble) => {
      const row = rowOf(bubble);
      const inside = row.parentElement;
      return inside && isVisible(bubble) && isMessage(bubble) ? roleFrom(signalsOf(row, inside)) : undefined;
    },
    idOf: idName ? (bubble) => attribute(bubble, idName) : undefined,
    textOf: (bubble) => ({ text: wordsOf(bubble), kind: 'text' }),
    timeOf: (bubble, now) => {
      const label = stampOf(rowOf(bubble), now);
      return label === undefined ? undefined : parsePageTime(label, now);
    },
    customer: (doc) => find(first(doc, [selector])),
  };
}
