import type { Conversation } from '../model/conversation';
import type { Localised } from '../model/localised';
import type { Dimension, ItemId } from '../model/sheet';
import type { Verdict } from '../model/verdict';
import type { JudgeContext } from './context';

/** A short chat with the verdict expected. Lines start with C: A: S: B: and may give seconds, as in `A@75: 您好`. */
export interface Example {
  chat: string[];
  verdict: Verdict['verdict'];
}

/** One line of the checklist. Weight, penalty and reward are not here: they are data of a sheet. */
export interface Item {
  id: ItemId;
  label: Localised;
  dimension: Dimension;
  judge(chat: Conversation, ctx: JudgeContext): Verdict;
  examples: Example[];
}
