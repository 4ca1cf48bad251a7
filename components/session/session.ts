import type { CompiledRules } from '../../lib/check/link';
import type { Conversation } from '../../lib/model/conversation';
import type { Finding } from '../../lib/model/finding';
import type { Lang } from '../../lib/model/localised';
import type { LogEvent } from '../../lib/model/log';
import type { Message } from '../../lib/model/message';
import type { OpenChat } from '../../lib/model/open';
import type { Facts, Reply, Stage } from '../../lib/model/reply';
import type { Settings } from '../../lib/model/settings';
import type { Suppression } from '../../lib/model/suppression';
import type { Judgement } from '../../lib/model/verdict';
import type { Adapter } from '../../lib/page/adapters/adapter';
import type { EditorText } from '../../lib/page/editors/editor';
import type { KnownChat } from '../../lib/page/transcript/known';
import type { Underline } from '../../lib/page/underline/mark';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import type { Timers } from '../../lib/quality/timers';
import type { OpenItem } from '../overlay/state/bar';
import type { IgnoreState } from '../overlay/state/card';
import type { OverlayState } from '../overlay/state/state';
import type { Typing } from './draft/typing';
import type { Change } from './draft/writing';

/** The chat on screen as far as it is known. `key` is the customer's, by which chats are told apart. */
export interface LiveChat {
  key: string;
  conversation: Conversation;
  messages: Message[];
  facts: Facts;
  judgement: Judgement | undefined;
  stage: Stage;
  /** What runs: a customer without an answer, a silence, an order whose address was not checked. */
  clock: Timers;
  /** What is open or was missed and can still be made good, the most important first. */
  open: OpenChat['items'];
  /** What the bar shows of all this; it stands still while the agent types, and keys mean what is shown. (offering) */
  replies: Reply[];
  items: OpenItem[];
  waiting: OverlayState['waiting'];
  shown: { stage: Stage; score: number | null; critical: boolean } | undefined;
  /** Replies put in during this chat; offered again only after the others. */
  used: Set<string>;
}

/** What one page's session holds. Every part reads it; each field is written by the one part named beside it. */
export interface Session {
  doc: Document;
  signal: AbortSignal;
  settings: Settings;
  lang: Lang;
  adapter: Adapter;
  /** What is underlined and stopped: with the team's words and levels, without what is ignored. Undefined until fetched. (rules) */
  rules: CompiledRules | undefined;
  /** What is scored: the shipped rules alone, as the lead's machine scores again. (rules) */
  scoring: CompiledRules | undefined;
  /** false: speakers cannot be told apart; nothing is recorded or scored. (attach) */
  readable: boolean;
  /** false: this is a frame, and the page around it speaks for the tab. */
  isTop: boolean;
  composer: HTMLElement | undefined;
  /** An input method is at work in the composer; nothing is written then. (start) */
  composing: boolean;
  underline: Underline | undefined;
  text: string;
  read: EditorText | undefined;
  /** Findings in the composer's text, block first in reading order. (checking) */
  findings: Finding[];
  /** Which finding's card is open, and which of its replacements is next. (checking) */
  card: { index: number; choice: number; ignoring?: IgnoreState } | undefined;
  guard: OverlayState['guard'];
  menu: OverlayState['menu'];
  notice: OverlayState['notice'];
  announce: OverlayState['announce'];
  chat: LiveChat | undefined;
  /** The rows of the chat on screen; undefined while the page cannot be read, and in frames that borrow a chat. (recording) */
  transcript: KnownChat | undefined;
  /** In how many other tabs a customer's wait nears its limit. (reporting) */
  others: number;
  /** A bubble that a page of ours asked to see, and what scrolls it; `turn` tells one asking from the next. (answering) */
  pointed: { bubble: Element; scroller: Element; turn: number } | undefined;
  typing: Typing;
  /** What was let out of the composer, without white space: when, and whether a hand did it. (guarding) */
  asked: Map<string, { at: number; isTrusted: boolean }>;
  /** What the agent ignored in this chat, by `keyOf`. (ignoring) */
  dismissed: Set<string>;
  /** What is not to be underlined on this computer, by `keyOf`. (team, ignoring) */
  suppressed: Set<string>;
  /** By what chats are judged. One that comes along until fetched; another session gap counts from the next message on. (team) */
  sheets: SheetsInForce;
  /** The replies there are: the team's own before what ships, so that they win where both fit. Empty until fetched. (team) */
  library: Reply[];
  /** Asks for a redraw; many asks in one task are one. */
  draw(): void;
  /** Says which chat is on screen, if that has changed. */
  report(): void;
  /** Checks the text that stands in the composer again, under what holds now. */
  recheck(): void;
  /** Asks the agent for variables of a reply that the page does not tell, before anything is inserted. */
  ask(reply: Reply, missing: string[], change: Omit<Change, 'text'>): void;
  note(event: Omit<LogEvent, 'id' | 'at' | 'chat'>): void;
  /** Remembers a decision not to be told again, in the team's store. */
  suppress(decision: Omit<Suppression, 'id' | 'at' | 'chat'>): void;
}
