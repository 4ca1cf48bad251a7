import { check } from '../lib/check/engine';
import { type ChatLog, messageOf } from '../lib/log/read';
import type { Conversation } from '../lib/model/conversation';
import type { CheckContext } from '../lib/model/rule';
import type { Sheet } from '../lib/model/sheet';
import type { Judgement } from '../lib/model/verdict';
import { judge } from '../lib/quality/judge';
import { liveSheetFor, type SheetsInForce, sessionGapFor, sheetFor } from '../lib/quality/sheets/in-force';
import { split } from '../lib/quality/split';
import { shipped } from './shipped';

/** A conversation, what its score sheet says of it, and that sheet. */
export interface JudgedChat {
  chat: Conversation;
  judgement: Judgement;
  sheet: Sheet;
}

/** One function for all chats: what a sentence was found to hold is remembered by it. */
export const checkShipped = (text: string, context: CheckContext) => check(text, context, shipped);

/** The conversations of one chat, in order, each with the agent who was signed in when it began. */
export function conversationsOf({ chat, rows }: ChatLog, sheets: SheetsInForce): Conversation[] {
  const agents = new Map(rows.map(({ id, agent }) => [id, agent]));
  return split(chat, rows.map(messageOf), sessionGapFor(chat, sheets)).map((one) => ({
    ...one,
    agent: agents.get(one.messages[0]?.id ?? '') || one.agent,
  }));
}

/** Judges a conversation by the sheet that is for it. With `now` (epoch ms) what can still be done is due; without, the chat counts as over. */
export function judgedBy(sheets: SheetsInForce, chat: Conversation, now?: number): JudgedChat {
  const sheet = sheetFor(chat, sheets);
  const context = now === undefined ? { sheet } : { sheet: liveSheetFor(chat, sheets), now };
  return { chat, sheet, judgement: judge(chat, { ...context, check: checkShipped }) };
}
