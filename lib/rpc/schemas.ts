import { z } from 'zod';
import { health } from '../model/health';
import { batch, event, gap } from '../model/log';
import { openChat } from '../model/open';
import { suppression } from '../model/suppression';
import type { ChatCalls } from './protocol';

/** What each call must carry. Everything a sender says is foreign until it passed here. */
export const chatSchemas = {
  appendMessages: batch,
  recordGap: gap,
  recordEvents: z.array(event).min(1).max(200),
  reportHealth: health,
  reportOpen: openChat.nullable(),
  fetchSettings: z.undefined().or(z.null()),
  fetchRules: z.undefined().or(z.null()),
  fetchActs: z.undefined().or(z.null()),
  fetchReplies: z.undefined().or(z.null()),
  fetchTeam: z.undefined().or(z.null()),
  fetchWords: z.number().int().min(0).max(200),
  suppress: suppression,
} satisfies Record<keyof ChatCalls, z.ZodType>;

export const envelope = z.strictObject({ type: z.string().max(40), payload: z.unknown().optional() });
