import type { Health } from '../model/health';
import type { Batch, Gap, LogEvent } from '../model/log';
import type { OpenChat } from '../model/open';
import type { Reply } from '../model/reply';
import type { Settings } from '../model/settings';
import type { Suppression } from '../model/suppression';
import type { SheetsInForce } from '../quality/sheets/in-force';

/** Errors cross the border as values: an Error does not survive serialisation. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** Answered after the transaction committed. An undefined answer is "not acknowledged". */
export interface Ack {
  stored: number;
  /** Ids of the batch that are now safe, whether new or already there. */
  ids: string[];
}

/** What the team added to what ships. `words` says how many parts `fetchWords` gives, 0 for none; `stamp` is `settings.team`. */
export interface Team {
  stamp: number;
  suppressions: Suppression[];
  replies: Reply[];
  /** The score sheets by which chats are judged, as far as they are needed to choose one. */
  sheets: SheetsInForce;
  words: number;
}

/** What a content script may call, for its own tab's origin only. */
export interface ChatCalls {
  /** Store messages; safe to call again with the same ones. */
  appendMessages(batch: Batch): Promise<Ack>;
  /** Record a time in which nothing could be read. */
  recordGap(gap: Gap): Promise<Ack>;
  /** Record what became of findings and suggestions. */
  recordEvents(events: LogEvent[]): Promise<Ack>;
  /** Say how this page is doing; feeds badge and popup. */
  reportHealth(health: Health): Promise<void>;
  /**
   * Say which chat is on screen now, null when none can be read. Kept for the browser session only. Answers in how many
   * other tabs a customer's wait nears its limit.
   */
  reportOpen(open: OpenChat | null): Promise<{ others: number }>;
  /** Settings the page needs. */
  fetchSettings(): Promise<Settings>;
  /** The shipped rules as `packRules` wrote them, for `unpackRules`. */
  fetchRules(): Promise<string>;
  /** The patterns of the speech acts by which chats are judged, as JSON. */
  fetchActs(): Promise<string>;
  /** The replies that ship. */
  fetchReplies(): Promise<Reply[]>;
  /** What the team added, without the word table. */
  fetchTeam(): Promise<Team>;
  /** One part of the team's word table, at most a megabyte, from 0 on. */
  fetchWords(part: number): Promise<string>;
  /** Remember that a phrase is not to be underlined again. */
  suppress(suppression: Suppression): Promise<Ack>;
}
