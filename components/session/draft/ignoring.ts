import { say } from '../../../lib/i18n/say';
import { ignoring as words } from '../../../lib/i18n/suppressions';
import type { Suppression, SuppressionScope } from '../../../lib/model/suppression';
import { keyOf } from '../../../lib/quality/suppressed';
import type { Session } from '../session';
import { nearest, openCard, underline } from './checking';

const scopes: SuppressionScope[] = ['once', 'here', 'team'];
const reasons = [words.reason1, words.reason2, words.reason3];
/** As much of a phrase or a reason as is stored, in UTF-16 units. */
const longest = 200;
const byChat = new Map<string, Set<string>>();

/** What was ignored in one chat. It outlives a look at another chat, and is emptied only by what the store says. */
function dismissedIn(chat: string): Set<string> {
  const known = byChat.get(chat) ?? new Set<string>();
  byChat.set(chat, known);
  return known;
}

/** What was ignored in this chat holds from now on; a draft that stands in the composer is looked at again. */
export function takeDismissed(session: Session, chat: string): void {
  const before = session.dismissed;
  session.dismissed = dismissedIn(chat);
  if (before !== session.dismissed && before.size + session.dismissed.size > 0) session.recheck();
}

/** Takes over what the team's store holds: decisions for every chat here, and those for one chat only. */
export function takeSuppressions(session: Session, all: readonly Suppression[]): void {
  // The sets stay the same ones: the engine holds on to them.
  for (const known of [session.suppressed, ...byChat.values()]) known.clear();
  for (const one of all) {
    if (one.scope !== 'once') session.suppressed.add(keyOf(one));
    else if (one.chat) dismissedIn(one.chat).add(keyOf(one));
  }
}

/** Alt+I and the digits after it: how far to ignore a finding, then why. Without a reason nothing is ignored. */
export function createIgnoring(session: Session) {
  const change = (step: NonNullable<Session['card']>['ignoring']) => {
    if (!session.card) return;
    const { ignoring: _, ...card } = session.card;
    session.card = step ? { ...card, ignoring: step } : card;
    session.draw();
  };

  return {
    /** False where there is nothing to ignore, or the guard has the floor. */
    ask(): boolean {
      if (session.findings.length === 0 || session.guard) return false;
      if (!session.card) openCard(session, nearest(session));
      change(session.card?.ignoring ? undefined : {});
      return true;
    },
    /** Takes a digit; false when nobody asked or there is no such choice. `text` is the sentence of choice 4. */
    choose(n: number, text?: string): boolean {
      const step = session.card?.ignoring;
      if (!step) return false;
      const scope = step.scope ?? scopes[n - 1];
      if (!scope || n > 4) return false;
      const reason = text ?? reasons[n - 1];
      if (!step.scope) change({ scope });
      else if (reason) ignore(session, scope, typeof reason === 'string' ? reason : say(reason, session.lang));
      else change({ scope, writing: true });
      return true;
    },
    /** False when nobody asked. */
    back(): boolean {
      const step = session.card?.ignoring;
      if (!step) return false;
      change(step.writing && step.scope ? { scope: step.scope } : step.scope ? {} : undefined);
      return true;
    },
  };
}

export type Ignoring = ReturnType<typeof createIgnoring>;

/** Drops the finding wherever it stands in the text, at once, and has the decision remembered. */
function ignore(session: Session, scope: SuppressionScope, reason: string): void {
  const finding = session.findings[session.card?.index ?? 0];
  if (!finding) return;
  const { rule, category, severity } = finding;
  const key = keyOf(finding);
  const why = reason.slice(0, longest);
  (scope === 'once' ? session.dismissed : session.suppressed).add(key);
  session.findings = session.findings.filter((one) => keyOf(one) !== key);
  session.card = undefined;
  session.announce = { text: say(words.done, session.lang, { text: finding.text }) };
  session.note({ type: 'ignored', rule, category, severity, reason: why, scope });
  session.suppress({
    rule,
    category,
    text: finding.text.slice(0, longest),
    scope,
    reason: why,
    platform: session.adapter.id,
    shop: session.settings.shop || session.chat?.facts.shop || '',
  });
  underline(session);
  session.draw();
}
