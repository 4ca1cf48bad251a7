import { check } from '../lib/check/engine';
import { type ChatLog, messageOf } from '../lib/log/read';
import type { Conversation } from '../lib/model/conversation';
import type { CheckContext } from '../lib/model/rule';
import type { Sheet } from '../lib/model/sheet';
import type { Judgement } from '../lib/model/verdict';
import { judge } from '../lib/quality/judge';
import { shopStandard } from '../lib/quality/sheets/shop-standard';
import { split } from '../lib/quality/split';
import { shipped } from './shipped';

/** A conversation and what the score sheet says of it. */
export interface JudgedChat {
  chat: Conversation;
  judgement: Judgement;
}

/** The sheet chats are judged by. */
export const sheet: Sheet = shopStandard;

/** One function for all chats: what a sentence was found to hold is remembered by it. */
const checkShipped = (text: string, context: CheckContext) => check(text, context, shipped);

/** The conversations of one chat, each with the agent who was signed in when it began. */
export function conversationsOf({ chat, rows }: ChatLog): Conversation[] {
  const agents = new Map(rows.map(({ id, agent }) => [id, agent]));
  return split(chat, rows.map(messageOf), sheet.thresholds.sessionGap).map((one) => ({
    ...one,
    agent: agents.get(one.messages[0]?.id ?? '') || one.agent,
  }));
}

export function judged(chat: Conversation): JudgedChat {
  return { chat, judgement: judge(chat, { sheet, check: checkShipped }) };
}
