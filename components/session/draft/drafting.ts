import type { Finding } from '../../../lib/model/finding';
import type { LogEvent } from '../../../lib/model/log';
import type { Session } from '../session';

/** A phrase that was underlined for less was only on the way to another word, ms. */
const read = 1_000;
/** Notes of one message at most: who pastes a list of forbidden words says it once. */
const most = 10;
/** Replies that the bar has room for. */
const room = 3;

type Note = Omit<LogEvent, 'id' | 'at' | 'chat'>;

/**
 * What became of findings and suggestions of one draft, told when the message goes out and never while it is typed: what was
 * underlined and is still there was `sent`, what is gone was `rewritten`, unless it was replaced or ignored, which has been
 * noted then. An inserted reply was `used` as it was, or `edited`. What the bar offered is noted with it, once per chat and list.
 */
export function createDrafting(session: Session, note: (event: Note) => void) {
  const underlined = new Map<string, { finding: Finding; from: number; gone?: number }>();
  const inserted = new Set<string>();
  const offered = new Set<string>();
  const keyOf = ({ rule, text }: Finding) => `${rule}|${text}`;

  function offer(): void {
    const { chat, composer, settings } = session;
    const replies = chat?.replies.slice(0, room).map(({ id }) => id) ?? [];
    if (!chat || !composer || !settings.bar || replies.length === 0) return;
    const key = `${chat.conversation.id} ${replies}`;
    if (offered.has(key)) return;
    offered.add(key);
    note({ type: 'offered', replies });
  }

  function isUnchanged(id: string, sent: string): boolean {
    let at = 0;
    // What stands between the variables, in order.
    for (const part of session.library.find((reply) => reply.id === id)?.text.split(/\{\w+\}/) ?? []) {
      const found = sent.indexOf(part.trim(), at);
      if (found < 0) return false;
      at = found + part.trim().length;
    }
    return true;
  }

  return {
    /** After every text of the composer. */
    onFindings(): void {
      if (session.findings.length === 0 && underlined.size === 0) return;
      const now = performance.now();
      const here = new Set(session.findings.map(keyOf));
      for (const [key, known] of underlined) known.gone = here.has(key) ? undefined : (known.gone ?? now);
      for (const finding of session.findings)
        if (!underlined.has(keyOf(finding))) underlined.set(keyOf(finding), { finding, from: now });
    },
    /** Of everything that is noted: what has been dealt with, and what was put in. */
    onNote({ type, rule, reply }: Note): void {
      if (type === 'inserted' && reply) {
        offer();
        inserted.add(reply);
      }
      if (type !== 'replaced' && type !== 'ignored') return;
      for (const [key, { finding }] of underlined) if (finding.rule === rule) underlined.delete(key);
    },
    /** The guard has let this text out. */
    onPass(text: string): void {
      offer();
      const now = performance.now();
      const left = new Set(session.findings.map(keyOf));
      const notes = [...underlined].flatMap(([key, { finding, from, gone = now }]): Note[] => {
        const { rule, category, severity } = finding;
        if (left.has(key))
          return severity === 'block' && session.settings.guard ? [] : [{ type: 'sent', rule, category, severity }];
        return gone - from >= read ? [{ type: 'rewritten', rule, category, severity }] : [];
      });
      for (const reply of inserted) notes.push({ type: isUnchanged(reply, text) ? 'used' : 'edited', reply });
      underlined.clear();
      inserted.clear();
      for (const one of notes.slice(0, most)) note(one);
    },
  };
}

export type Drafting = ReturnType<typeof createDrafting>;
