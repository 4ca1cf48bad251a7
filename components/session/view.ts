import { stageNames, overlay as words } from '../../lib/i18n/overlay';
import { say } from '../../lib/i18n/say';
import { sourceText } from '../../lib/i18n/sources';
import type { Finding } from '../../lib/model/finding';
import type { Lang } from '../../lib/model/localised';
import type { Stage } from '../../lib/model/reply';
import { frameOf } from '../../lib/page/reveal';
import { isDark } from '../../lib/page/underline/colours';
import { fill } from '../../lib/replies/fill';
import type { ShownFinding } from '../overlay/state/finding';
import type { OverlayState } from '../overlay/state/state';
import { blockOf, scrollerOf } from './chat/place';
import type { Session } from './session';

/** A finding with the words of its rule in the interface language. */
export function shown(finding: Finding, { rules, lang }: Pick<Session, 'rules' | 'lang'>): ShownFinding {
  const rule = rules?.rules.find(({ id }) => id === finding.rule);
  return {
    ...finding,
    title: say(rule ? rule.title : words.teamWord, lang),
    advice: say(rule ? rule.advice : words.teamWordAdvice, lang),
    source: rule ? sourceText(rule.source, lang) : '',
  };
}

/** A stage as the chip calls it. */
export function stageLabel(stage: Stage, lang: Lang): string {
  return say(stageNames[stage], lang);
}

/** What the overlay draws now. Reads the page's layout, so it is called once per frame at most. */
export function viewOf(session: Session): OverlayState {
  const { chat, lang, composer, card } = session;
  const block = composer && blockOf(composer, session.adapter);
  const rect = block?.getBoundingClientRect();
  return {
    lang,
    dark: session.settings.theme === 'auto' ? groundOf(composer) : session.settings.theme === 'dark',
    visible: composer !== undefined && rect !== undefined && rect.width > 0,
    folded: !session.settings.bar,
    anchor: rect
      ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height }
      : { left: 0, top: 0, width: 0, height: 0 },
    transcriptHeight: scrollerOf(session)?.getBoundingClientRect().height ?? 0,
    ...(chat ? { stage: chat.shown?.stage ?? chat.stage } : {}),
    replies: (chat?.replies ?? []).map(({ id, title, text, lang: spoken }) => ({
      id,
      title,
      text,
      missing: fill(text, chat?.facts ?? {}, spoken, new Date().getHours()).missing,
    })),
    items: chat?.items ?? [],
    ...(chat?.waiting ? { waiting: chat.waiting } : {}),
    ...(session.settings.warn ? { warnFrom: session.settings.warnFrom } : {}),
    score: chat?.shown?.score ?? null,
    critical: chat?.shown?.critical ?? false,
    ...lineOf(session),
    ...cardOf(session, card),
    ...markOf(session),
    ...(session.guard ? { guard: session.guard } : {}),
    ...(session.menu ? { menu: session.menu } : {}),
    ...(session.notice ? { notice: session.notice } : {}),
    ...(session.announce ? { announce: session.announce } : {}),
  };
}

type Line = Pick<OverlayState, 'counts' | 'others'>;
const lines = new WeakMap<Session, Line>();

/** What comes and goes in the bar by itself; while the agent types it stays as it was. */
function lineOf(session: Session): Line {
  const { findings, card, typing, others } = session;
  const before = lines.get(session);
  if (before && typing.isOn()) return before;
  // An open card says itself how many there are.
  const count = (severity: Finding['severity']) => (card ? 0 : findings.filter((one) => one.severity === severity).length);
  const line = { counts: { block: count('block'), warn: count('warn'), hint: count('hint') }, others };
  lines.set(session, line);
  return line;
}

/** Where the bubble is that a page of ours asked to see, as far as it is on screen. */
function markOf({ pointed }: Session): Pick<OverlayState, 'mark'> {
  if (!pointed) return {};
  const within = frameOf(pointed.scroller);
  const { left, right, top, bottom } = pointed.bubble.getBoundingClientRect();
  const rect = new DOMRect();
  rect.x = Math.max(left, within.left);
  rect.y = Math.max(top, within.top);
  rect.width = Math.min(right, within.right) - rect.x;
  rect.height = Math.min(bottom, within.bottom) - rect.y;
  return rect.width > 0 && rect.height > 0 ? { mark: { ...plain(rect), turn: pointed.turn } } : {};
}

/** How long the page's ground is taken as seen, in ms: pages change it by a switch, not at every key. */
const keepGround = 1_000;
let ground: { of: HTMLElement; dark: boolean; until: number } | undefined;

function groundOf(composer: HTMLElement | undefined): boolean {
  if (!composer) return false;
  const now = performance.now();
  if (ground?.of !== composer || now > ground.until) ground = { of: composer, dark: isDark(composer), until: now + keepGround };
  return ground.dark;
}

function cardOf(session: Session, card: Session['card']): Pick<OverlayState, 'card'> {
  const finding = card && session.findings[card.index];
  const rect = card && session.underline?.rectOf(card.index);
  if (!card || !finding || !rect) return {};
  const avoid = lastCustomerBubble(session)?.getBoundingClientRect();
  return {
    card: {
      finding: shown(finding, session),
      index: card.index,
      total: session.findings.length,
      rect: plain(rect),
      choice: card.choice,
      ...(avoid ? { avoid: plain(avoid) } : {}),
      ...(card.ignoring ? { ignoring: card.ignoring } : {}),
    },
  };
}

function lastCustomerBubble({ doc, adapter, readable }: Session): Element | undefined {
  if (!readable) return undefined;
  const bubbles = adapter.bubble.map((selector) => [...doc.querySelectorAll(selector)]).find((found) => found.length > 0) ?? [];
  return bubbles.slice(-6).findLast((bubble) => adapter.roleOf(bubble) === 'customer');
}

function plain({ left, top, width, height }: DOMRect) {
  return { left, top, width, height };
}
