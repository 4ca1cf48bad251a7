import { widen } from '../../../lib/check/widen';
import type { Facts, Reply } from '../../../lib/model/reply';
import type { Span } from '../../../lib/model/rule';
import { editorFor } from '../../../lib/page/editors';
import type { Editor } from '../../../lib/page/editors/editor';
import { relocate, replaceFound } from '../../../lib/page/replace';
import { fill } from '../../../lib/replies/fill';
import { isStill, type Moment, momentOf } from '../chat/whose';
import type { Session } from '../session';

/** How many fields a page may put in each other's place during one write. */
const fields = 3;

/** A change of the composer's text: over this span of an earlier text of it, wherever that stands now, in the chat of that moment. */
export interface Change {
  span: Span;
  text: string;
  earlier: string;
  moment: Moment;
}

/** Writes over a span of the composer. False, with a notice and the text on the clipboard, when the page did not take it. */
export async function write(session: Session, { span, text, earlier, moment }: Change, left = fields): Promise<boolean> {
  const el = session.composer;
  const editor = el && editorFor(el);
  if (!el || !editor) return false;
  if (!isStill(session, moment)) return refuse(session);
  const before = editor.read(el).text;
  const live = relocate(earlier, span, before);
  if (!live) return false;
  const chat = { isOpen: () => session.composing, isStill: () => isStill(session, moment) };
  const answer = await replaceFound(el, chat, before, live, text);
  if (!isStill(session, moment)) {
    await takeBack(el, editor, before, { span: live, text });
    return refuse(session);
  }
  // The page put another field in its place before anything was written: the words go there.
  const next = session.composer;
  if (answer === 'refused' && left > 0 && !el.isConnected && next && editorFor(next)?.read(next).text === before)
    return write(session, { span: live, text, earlier: before, moment }, left - 1);
  // Letters of an open composition are not the agent's words yet, and words that are gone need no replacement.
  if (answer !== 'refused') return answer === 'done';
  await session.doc.defaultView?.navigator.clipboard?.writeText(text).catch(() => undefined);
  session.notice = { kind: 'not-taken' };
  session.draw();
  return false;
}

function refuse(session: Session): false {
  session.notice = { kind: 'switched' };
  session.draw();
  return false;
}

/** The page switched chats while we wrote: what then stands in the other customer's field with our words in it loses them. */
async function takeBack(el: HTMLElement, editor: Editor, before: string, { span, text }: Pick<Change, 'span' | 'text'>) {
  const start = span.start;
  if (editor.read(el).text !== before.slice(0, start) + text + before.slice(span.end)) return;
  await editor.replace(el, { start, end: start + text.length }, before.slice(start, span.end));
}

/**
 * Puts a reply at the caret, or over `span` (the menu's query). Variables that nobody knows are asked for first. False when it
 * does not stand there yet.
 */
export async function insertReply(session: Session, reply: Reply, span?: Span, moment = momentOf(session)): Promise<boolean> {
  const el = session.composer;
  const now = el && editorFor(el)?.read(el);
  if (!now) return false;
  // Arrow keys and clicks move the caret without a new text, so it is read now.
  const end = session.read?.caret ?? now.text.length;
  const target = span ?? now.selection ?? { start: end, end };
  const change = {
    span: target,
    earlier: span ? session.text : now.text,
    moment,
  };
  const { text, missing } = fill(reply.text, knownTo(session), reply.lang, new Date().getHours());
  if (missing.length === 0) return insertText(session, reply, { ...change, text });
  session.ask(reply, missing, change);
  return false;
}

/** Writes a reply's whole text and says so; false when it was not written. */
export async function insertText(session: Session, reply: Reply, change: Change): Promise<boolean> {
  if (!(await write(session, change))) return false;
  // Sent or taken back before it could be told: what goes out next is another text.
  if (!stands(session, change.text)) return true;
  change.moment.chat?.used.add(reply.id);
  session.announce = { text: reply.title };
  session.note({ type: 'inserted', reply: reply.id });
  session.draw();
  return true;
}

/** What the page and the settings tell for the variables of a reply. */
export function knownTo({ chat, settings }: Session): Facts {
  return {
    ...chat?.facts,
    ...(settings.shop ? { shop: settings.shop } : {}),
    ...(settings.agent ? { agent: settings.agent } : {}),
  };
}

/** Alt+G: puts the chosen replacement in; pressed again at once, the next wording. */
export async function replaceFinding(session: Session, index: number, choice: number): Promise<void> {
  const finding = session.findings[index];
  const replacement = finding?.replacements[choice % finding.replacements.length];
  if (!finding || replacement === undefined) return;
  const { rule, category, severity } = finding;
  const span = widen(session.text, finding, replacement);
  if (!(await write(session, { span, text: replacement, earlier: session.text, moment: momentOf(session) }))) return;
  if (!stands(session, replacement)) return;
  session.card = undefined;
  session.announce = { text: replacement };
  session.note({ type: 'replaced', rule, category, severity });
  session.draw();
}

/** Whether words of ours are in the composer now; editors have their own ways with blanks and line ends. */
function stands({ composer }: Session, text: string): boolean {
  const bare = (words: string) => words.replace(/\s/g, '');
  const now = composer && editorFor(composer)?.read(composer).text;
  return now !== undefined && bare(now).includes(bare(text));
}

/** Replaces the whole text, for the guard's suggestion. */
export function writeAll(session: Session, text: string, moment = momentOf(session)): Promise<boolean> {
  return write(session, { span: { start: 0, end: session.text.length }, text, earlier: session.text, moment });
}
