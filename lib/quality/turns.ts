import { asksCustomer } from './acts/agent';
import { astray } from './acts/customer';
import { isBare, isSubstantial } from './substance';
import { isDemand, type Line, lastBefore, tells, type View } from './view';

/** A run of customer lines that wants something, and the agent lines up to the next such run. */
export interface Exchange {
  asked: Line[];
  replies: Line[];
}

function group(lines: Line[], starts: (line: Line) => boolean): Exchange[] {
  const found: Exchange[] = [];
  let current: Exchange | undefined;
  for (const line of lines) {
    if (line.role === 'agent') current?.replies.push(line);
    if (!starts(line)) continue;
    if (current === undefined || current.replies.some((reply) => isSubstantial(reply.text) || isBare(reply.text))) {
      current = { asked: [], replies: [] };
      found.push(current);
    }
    current.asked.push(line);
  }
  return found;
}

const OPENS = /什么|啥|请[讲说]|how (?:can|may)|what can/i;

/** What is said in answer to the agent's own question is no matter the customer brought. */
function brings(line: Line, lines: Line[]): boolean {
  if (!tells(line)) return false;
  const before = lastBefore(lines, line.index, 'agent');
  return before === undefined || OPENS.test(before.text) || asksCustomer(before.text) === undefined;
}

const PICTURE = /^\s*[[【<(](?:图片|圖片|照片|相片|截图|截圖|视频|影片|image|photo|picture|screenshot|video)/i;

/** A picture sent at the agent's wish: from here on the customer waits again. */
function isShown(line: Line, lines: Line[]): boolean {
  if (line.role !== 'customer' || !(line.message.kind === 'image' || PICTURE.test(line.text))) return false;
  const before = lastBefore(lines, line.index, 'agent');
  return before !== undefined && asksCustomer(before.text) !== undefined;
}

const known = new WeakMap<View, Exchange[]>();

function read(chat: View): Exchange[] {
  if (chat.lines.some((line) => line.role === 'customer' && astray(line.text) !== undefined)) return [];
  const found = group(chat.lines, (line) => isDemand(line) || isShown(line, chat.lines));
  if (found.length > 0) return found;
  const told = chat.lines.find((line) => brings(line, chat.lines));
  return told ? group(chat.lines, (line) => line === told) : [];
}

/**
 * The chat as exchanges: what was asked, and everything the agent said until the next thing was asked. Where no words of
 * asking are found, the first thing told at length counts; a customer in the wrong window wants nothing of this shop.
 * Several items ask for it, so it is remembered per view.
 */
export function exchanges(chat: View): Exchange[] {
  const before = known.get(chat);
  if (before) return before;
  const found = read(chat);
  known.set(chat, found);
  return found;
}

/** The first reply of an exchange that says something, or none. Lines of `except` are no answers. */
export const answerOf = (exchange: Exchange, except?: ReadonlySet<Line>): Line | undefined =>
  exchange.replies.find((line) => isSubstantial(line.text) && !except?.has(line));
