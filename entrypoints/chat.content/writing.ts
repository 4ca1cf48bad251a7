import { widen } from '../../lib/check/widen';
import type { Facts, Reply } from '../../lib/model/reply';
import { editorFor } from '../../lib/page/editors';
import { blank, fill } from '../../lib/replies/fill';
import type { Session } from './session';

/** Whether the chat on screen is still the one a suggestion was made for. A page may have switched under our hands. */
function isSameChat(session: Session): boolean {
  if (!session.readable) return true;
  const now = session.adapter.customer(session.doc)?.key;
  return session.chat === undefined || now === session.chat.key;
}

/** Writes over a span of the composer. False, with a notice and the text on the clipboard, when the page did not take it. */
async function write(session: Session, span: { start: number; end: number }, text: string, expected: string): Promise<boolean> {
  const el = session.composer;
  const editor = el && editorFor(el);
  if (!el || !editor || editor.read(el).text.slice(span.start, span.end) !== expected) return false;
  if (!isSameChat(session)) {
    session.notice = { kind: 'switched' };
    session.draw();
    return false;
  }
  if (await editor.replace(el, span, text)) return true;
  await session.doc.defaultView?.navigator.clipboard?.writeText(text).catch(() => undefined);
  session.notice = { kind: 'not-taken' };
  session.draw();
  return false;
}

/** Puts a reply at the caret, or over `span` (the menu's query). Unknown variables become visible blanks that the guard stops. */
export async function insertReply(session: Session, reply: Reply, span?: { start: number; end: number }): Promise<void> {
  const text = ready(reply, session.chat?.facts ?? {}, session);
  const at = session.read?.selection ?? {
    start: session.read?.caret ?? session.text.length,
    end: session.read?.caret ?? session.text.length,
  };
  const target = span ?? at;
  if (!(await write(session, target, text, session.text.slice(target.start, target.end)))) return;
  session.chat?.used.add(reply.id);
  session.announce = { text: reply.title };
  session.note({ type: 'inserted', reply: reply.id });
  session.draw();
}

/** A reply's text with what the page told filled in, and the rest as blanks. */
export function ready(reply: Reply, facts: Facts, session: Pick<Session, 'settings'>): string {
  const known = {
    ...facts,
    ...(session.settings.shop ? { shop: session.settings.shop } : {}),
    ...(session.settings.agent ? { agent: session.settings.agent } : {}),
  };
  const { text, missing } = fill(reply.text, known, reply.lang, new Date().getHours());
  return missing.reduce((filled, name) => filled.replaceAll(`{${name}}`, blank(name, reply.lang)), text);
}

/** Alt+G: puts the chosen replacement in; pressed again at once, the next wording. */
export async function replaceFinding(session: Session, index: number, choice: number): Promise<void> {
  const finding = session.findings[index];
  const replacement = finding?.replacements[choice % finding.replacements.length];
  if (!finding || replacement === undefined) return;
  const { rule, category, severity } = finding;
  const span = widen(session.text, finding, replacement);
  if (!(await write(session, span, replacement, session.text.slice(span.start, span.end)))) return;
  session.card = undefined;
  session.announce = { text: replacement };
  session.note({ type: 'replaced', rule, category, severity });
  session.draw();
}

/** Replaces the whole text, for the guard's suggestion. */
export function writeAll(session: Session, text: string): Promise<boolean> {
  return write(session, { start: 0, end: session.text.length }, text, session.text);
}
