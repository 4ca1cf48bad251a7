import { parsePageTime } from '../transcript/page-time';
import { frameOf } from '../underline/geometry';
import type { Adapter } from './adapter';
import { all, attribute, first, isVisible, readText, textAt } from './dom';
import { type FoundChat, findChat, findComposers, selectorOf, writable } from './generic-list';
import { sendControl, sendsBeside } from './generic-send';
import { roleFrom, signalsOf } from './generic-side';

const idAttributes = ['data-message-id', 'data-msg-id', 'data-mid', 'data-id'];
const beside =
  '[class*="avatar" i], [class*="nick" i], [class*="author" i], [class*="sender" i], time, [class*="time" i], button';
const marks = /^(已读|未读|已送达|送达|已发送|read|delivered|sent|seen)$/i;

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
  const idName = idAttributes.find((name) => {
    const ids = elements.map((row) => attribute(row, name) ?? '');
    // Short numbers are places in the list, which change when history loads.
    return ids.every((id) => id.length >= 6) && new Set(ids).size === ids.length;
  });
  return {
    transcript: [selector],
    bubble: [':scope > *'],
    roleOf: (bubble) => {
      const inside = bubble.parentElement;
      return inside && readText(bubble) ? roleFrom(signalsOf(bubble, inside)) : undefined;
    },
    idOf: idName ? (bubble) => attribute(bubble, idName) : undefined,
    textOf: (bubble) => ({ text: wordsOf(bubble), kind: 'text' }),
    timeOf: (bubble, now) => {
      const stamp = first(bubble, ['time[datetime]']);
      const label = (stamp && attribute(stamp, 'datetime')) ?? textAt(bubble, ['time', '[class*="time" i]', '[class*="date" i]']);
      return label ? parsePageTime(label, now) : undefined;
    },
    customer: (doc) => customerOf(doc, selector),
  };
}

/** The words of a bubble without name, clock and receipt beside them. */
function wordsOf(bubble: Element): string {
  const lines = readText(bubble, beside).split('\n');
  return lines
    .filter((line) => !marks.test(line.trim()) && !/^\d{1,2}:\d{2}(:\d{2})?$/.test(line.trim()))
    .join('\n')
    .trim();
}

/** The chosen row of a conversation list, else the heading above the transcript. Undefined when the page names nobody. */
function customerOf(doc: Document, listSelector: string): { key: string; name: string } | undefined {
  const list = first(doc, [listSelector]);
  if (!list) return undefined;
  // A list inside its scroller reaches far above what is seen of it.
  const frame = frameOf(list);
  const heading = all(doc, [
    'h1, h2, h3, h4, [role="heading"], [class*="header" i] [class*="name" i], [class*="head" i] [class*="title" i]',
  ])
    .filter((el) => isVisible(el) && !list.contains(el))
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom <= frame.top + 8 && box.left >= frame.left - 8 && box.right <= frame.right + 8)
    .at(-1);
  const name = heading && readText(heading.el).split('\n')[0];
  return name ? { key: name, name } : undefined;
}
