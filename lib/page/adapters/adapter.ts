import type { Localised } from '../../model/localised';
import type { Message, Role } from '../../model/message';
import type { PlatformId } from '../../model/platform';
import type { PageTime } from '../transcript/page-time';

/** CSS selectors in order of preference; the first that finds something wins. Each carries the date it was seen. */
export type Selectors = readonly string[];

/** Who the page says is being talked to. `key` tells chats apart and is never shown; `name` may be masked or repeated. */
export interface Customer {
  key: string;
  name?: string;
}

/** What the page shows about the customer's latest order; whatever is unknown is absent. `at` is epoch milliseconds. */
export interface Order {
  address?: string;
  order?: string;
  status?: string;
  at?: number;
}

export interface BubbleText {
  text: string;
  kind: NonNullable<Message['kind']>;
}

/**
 * Knows one platform's page. Anchors are data; the functions read one bubble or one document, wait for nothing and
 * change nothing. `undefined` means "the page does not say", which callers must not replace by a guess.
 */
export interface Adapter {
  id: PlatformId;
  name: Localised;
  /** Extension match patterns; ports are ignored by them. */
  matches: string[];
  /** A further condition where the address alone does not tell. */
  appliesTo?(doc: Document): boolean;
  composer: Selectors;
  send: Selectors;
  /** Where selectors cannot tell: whether pressing one of these elements, innermost first, sends what stands in the composer. */
  sends?(pressed: Element[], composer: Element): boolean;
  /** The element whose descendants are the bubbles. */
  transcript: Selectors;
  /** The element that scrolls; the transcript itself when absent. */
  scroller?: Selectors;
  bubble: Selectors;
  sendKeys: ('Enter' | 'Ctrl+Enter')[];
  /** Shortcuts of the page that Saywell must leave alone, such as `Alt+1`. */
  reservedKeys?: string[];
  roleOf(bubble: Element): Role | undefined;
  /** The platform's own message id, as written; case is folded later. */
  idOf?(bubble: Element): string | undefined;
  textOf(bubble: Element): BubbleText;
  /** The time written on this bubble itself; a group's time is inherited later. */
  timeOf?(bubble: Element, now: number): PageTime | undefined;
  /** Customer key a bubble belongs to, where the page writes it on the bubble. */
  ownerOf?(bubble: Element): string | undefined;
  customer(doc: Document): Customer | undefined;
  shop?(doc: Document): string | undefined;
  agent?(doc: Document): string | undefined;
  order?(doc: Document, now: number): Order | undefined;
}

/** Anchors without which a page cannot be read, by name; names go to health reports and to the popup. */
export const anchors = ['composer', 'transcript'] as const;

/** Whether an extension match pattern covers an address; ports are ignored, as browsers do. */
export function matchesPattern(pattern: string, address: Pick<Location, 'protocol' | 'hostname' | 'pathname'>): boolean {
  const parts = /^(https?|\*):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const schemeFits = scheme === '*' ? /^https?:$/.test(address.protocol) : address.protocol === `${scheme}:`;
  const hostFits =
    host === '*' ||
    (host.startsWith('*.')
      ? address.hostname === host.slice(2) || address.hostname.endsWith(host.slice(1))
      : address.hostname === host);
  return schemeFits && hostFits && new RegExp(`^${escaped}$`).test(address.pathname);
}
