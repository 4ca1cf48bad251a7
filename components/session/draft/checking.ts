import { check } from '../../../lib/check/engine';
import type { Finding } from '../../../lib/model/finding';
import { editorFor } from '../../../lib/page/editors';
import type { EditorText } from '../../../lib/page/editors/editor';
import { createPause } from '../pause';
import type { Session } from '../session';
import { recheck } from './recheck';

/** The card opens by itself only where the caret rests in a phrase this long, in ms. */
const rest = 400;
/** After this pause a long text of which only a part was checked is checked as a whole, in ms. */
const pause = 120;

/** Findings of a text as the agent would send it now, without those the agent ignored; none until the rules are here. */
export function findingsOf(session: Session, text: string): Finding[] {
  const { rules, suppressed, dismissed } = session;
  if (!rules) return [];
  const previous = session.chat?.messages.findLast(({ role }) => role === 'customer')?.text;
  const context = {
    platform: session.adapter.id,
    role: 'agent' as const,
    ...(session.chat ? { stage: session.chat.stage } : {}),
    ...(previous ? { previous } : {}),
  };
  const inThisChat = dismissed.size > 0 ? { ...rules, suppressed: new Set([...suppressed, ...dismissed]) } : rules;
  return check(text, context, inThisChat);
}

/** Called with every new text of the composer, never during a composition: checks, underlines, closes what no longer fits. */
export function createChecking(session: Session) {
  const resting = createPause(openAtCaret, rest, session.signal);
  const paused = createPause(checkWhole, pause, session.signal);

  function openAtCaret() {
    const caret = session.read?.caret;
    if (caret === undefined || session.card || session.guard || session.menu) return;
    const index = session.findings.findIndex(({ start, end, severity }) => severity !== 'hint' && caret >= start && caret <= end);
    if (index >= 0) openCard(session, index);
  }

  function checkWhole() {
    const { composer, settings, text } = session;
    const read = composer && editorFor(composer)?.read(composer);
    // An input method is at work, or the page has written something: the next text is on its way.
    if (!settings.check || read?.text !== text) return;
    session.read = read;
    const before = session.findings;
    session.findings = findingsOf(session, text);
    if (JSON.stringify(before) === JSON.stringify(session.findings)) return;
    session.card = undefined;
    underline(session);
    session.draw();
  }

  function checked(before: { text: string; findings: Finding[] }, text: string): Finding[] {
    paused.stop();
    if (!session.settings.check) return [];
    const { findings, isWhole } = recheck(before, text, (part) => findingsOf(session, part));
    if (!isWhole) paused.start();
    return findings;
  }

  function take(before: { text: string; findings: Finding[] }): void {
    session.findings = checked(before, session.text);
    underline(session);
    if (session.findings.length > 0) resting.start();
    else resting.stop();
    session.draw();
  }

  return {
    onText(text: string, read: EditorText) {
      const before = { text: session.text, findings: session.findings };
      session.text = text;
      session.read = read;
      // The same words in other nodes: only the lines have to be drawn again.
      if (text === before.text) return underline(session);
      session.card = undefined;
      if (session.guard && session.guard.text !== text) session.guard = undefined;
      take(before);
    },
    /** The same text under other rules. */
    again() {
      if (session.read) take({ text: '', findings: [] });
    },
  };
}

export type Checking = ReturnType<typeof createChecking>;

/** Draws the underlines of the findings now held, the open one tinted. */
export function underline(session: Session): void {
  const { read, card } = session;
  if (!read) return;
  session.underline?.show(
    session.findings.map(({ start, end, severity }, index) => ({ start, end, severity, active: card?.index === index })),
    read,
  );
}

/** Opens the card of a finding and says it to a screen reader once. */
export function openCard(session: Session, index: number): void {
  session.card = { index, choice: 0 };
  underline(session);
  session.draw();
}

/** Alt+. and Alt+, walk the findings in reading order; past the end comes the first again. */
export function walk(session: Session, step: 1 | -1): boolean {
  const total = session.findings.length;
  if (total === 0) return false;
  const from = session.card?.index ?? (step === 1 ? -1 : total);
  openCard(session, (from + step + total) % total);
  return true;
}

/** The finding at the caret, else the first. */
export function nearest({ findings, read }: Session): number {
  const caret = read?.caret ?? 0;
  return Math.max(
    0,
    findings.findIndex(({ start, end }) => caret >= start && caret <= end),
  );
}
