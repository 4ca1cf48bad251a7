import { widen } from '../../lib/check/widen';
import { overlay as words } from '../../lib/i18n/overlay';
import { replyWords } from '../../lib/i18n/replies';
import { say } from '../../lib/i18n/say';
import type { Finding } from '../../lib/model/finding';
import { hasBlank } from '../../lib/replies/fill';
import { findingsOf } from './checking';
import type { Session } from './session';
import { shown } from './view';
import { writeAll } from './writing';

/** How long a reason lets this exact text through, in ms. */
const released = 10_000;

/** The send guard's states: stopped, asking for a reason, released once. Nothing here sends. */
export function createGuarding(session: Session) {
  const stoppedBy = (text: string): Finding[] => findingsOf(session, text).filter(({ severity }) => severity === 'block');

  return {
    decide(text: string): 'pass' | 'stop' {
      if (hasBlank(text)) return 'stop';
      if (!session.settings.guard) return 'pass';
      const blocked = stoppedBy(text);
      if (blocked.length === 0) return 'pass';
      const free =
        session.guard?.step === 'released' && session.guard.text === text && Date.now() < (session.guard.releasedUntil ?? 0);
      if (!free) return 'stop';
      for (const { rule, category, severity } of blocked)
        session.note({ type: 'sent-anyway', rule, category, severity, reason: session.guard?.reason ?? '' });
      session.guard = undefined;
      session.draw();
      return 'pass';
    },
    /** A stopped send: explain; the same Enter once more means "back to editing". */
    onStopped(text: string) {
      if (session.guard?.text === text && session.guard.step === 'stopped') return edit(session);
      const blocked = stoppedBy(text);
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
      if (await writeAll(session, suggestion)) edit(session);
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
