import { widen } from '../../../lib/check/widen';
import { overlay as words } from '../../../lib/i18n/overlay';
import { replyWords } from '../../../lib/i18n/replies';
import { say } from '../../../lib/i18n/say';
import type { Finding } from '../../../lib/model/finding';
import type { Message } from '../../../lib/model/message';
import { hasBlank } from '../../../lib/replies/fill';
import { askedIn, bare } from '../chat/frames';
import { isStill, type Moment, momentOf } from '../chat/whose';
import type { Session } from '../session';
import { shown } from '../view';
import { findingsOf } from './checking';
import { writeAll } from './writing';

/** How long a reason lets this exact text through, in ms. */
const released = 10_000;
/** How long after a send its bubble may appear, in ms: pages write minutes, and networks are slow. */
const late = 120_000;

/** The send guard's states: stopped, asking for a reason, released once. Nothing here sends. */
export function createGuarding(session: Session, onPass: (text: string) => void) {
  let stoppedIn: Moment | undefined;
  const stoppedBy = (text: string): Finding[] => findingsOf(session, text).filter(({ severity }) => severity === 'block');
  const isFree = (text: string) =>
    session.guard?.step === 'released' &&
    session.guard.text === text &&
    Date.now() < (session.guard.releasedUntil ?? 0) &&
    stoppedIn !== undefined &&
    isStill(session, stoppedIn);

  function decide(text: string): 'pass' | 'stop' {
    if (hasBlank(text)) return 'stop';
    if (!session.settings.guard) return 'pass';
    const blocked = stoppedBy(text);
    if (blocked.length === 0) return 'pass';
    if (!isFree(text)) return 'stop';
    for (const { rule, category, severity } of blocked)
      session.note({ type: 'sent-anyway', rule, category, severity, reason: session.guard?.reason ?? '' });
    session.guard = undefined;
    session.draw();
    return 'pass';
  }

  return {
    decide(text: string, isTrusted: boolean): 'pass' | 'stop' {
      const decision = decide(text);
      const now = Date.now();
      const asked = askedIn(session);
      for (const [known, { at }] of asked) if (now - at > late) asked.delete(known);
      if (decision === 'pass') {
        asked.set(bare(text), { at: now, isTrusted });
        endNotice(session);
        onPass(text);
      }
      return decision;
    },
    /** What went out: a message that nobody asked about was sent by the page itself and is noted with its findings. */
    onSent(messages: readonly Message[]) {
      const now = Date.now();
      const asked = askedIn(session);
      const unasked = messages.filter(({ role, at, text }) => role === 'agent' && now - at < late && !asked.has(bare(text)));
      for (const { rule, category, severity } of unasked.flatMap(({ text }) => stoppedBy(text)))
        session.note({ type: 'programmatic-send', rule, category, severity });
    },
    /** A stopped send: explain; the same Enter once more means "back to editing". */
    onStopped(text: string) {
      if (session.guard?.text === text && session.guard.step === 'stopped') return edit(session);
      const blocked = stoppedBy(text);
      stoppedIn = momentOf(session);
      for (const { rule, category, severity } of blocked) session.note({ type: 'blocked', rule, category, severity });
      session.card = undefined;
      session.menu = undefined;
      if (blocked.length === 0) session.notice = { kind: 'not-taken', text: say(replyWords.blankLeft, session.lang) };
      else
        session.guard = {
          findings: blocked.map((finding) => shown(finding, session)),
          text,
          suggestion: suggestionFor(text, blocked),
          step: 'stopped',
        };
      session.draw();
    },
    edit: () => edit(session),
    async take() {
      const { suggestion, text } = session.guard ?? {};
      if (suggestion === undefined || text !== session.text) return;
      if (await writeAll(session, suggestion, stoppedIn)) edit(session);
    },
    askReason() {
      if (session.guard) session.guard = { ...session.guard, step: 'reasons' };
      session.draw();
    },
    giveReason(n: number, text?: string) {
      if (!session.guard) return;
      if (n === 4 && !text) session.guard = { ...session.guard, writing: true };
      else {
        const reason = text ?? say([words.reason1, words.reason2, words.reason3][n - 1] ?? words.reason3, session.lang);
        session.guard = { ...session.guard, writing: false, step: 'released', reason, releasedUntil: Date.now() + released };
        session.note({ type: 'released', reason });
        session.composer?.focus();
      }
      session.draw();
    },
  };
}

export type Guarding = ReturnType<typeof createGuarding>;

/** What was said about a draft is of no use once it goes out; what holds for the page or the extension stays. */
function endNotice(session: Session): void {
  const { kind } = session.notice ?? {};
  if (kind !== 'not-taken' && kind !== 'switched') return;
  session.notice = undefined;
  session.draw();
}

function edit(session: Session): void {
  session.guard = undefined;
  session.draw();
}

/** The text with every stopped phrase replaced; undefined when one of them has no replacement. */
function suggestionFor(text: string, blocked: Finding[]): string | undefined {
  let out = text;
  for (const finding of [...blocked].sort((a, b) => b.start - a.start)) {
    const [first] = finding.replacements;
    if (first === undefined) return undefined;
    const { start, end } = widen(out, finding, first);
    out = out.slice(0, start) + first + out.slice(end);
  }
  return out;
}
