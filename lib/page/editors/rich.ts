import type { Span } from '../../model/rule';
import type { Editor, Move } from './editor';
import { carried, differs, sameText, splice } from './moved';
import { selectionSeen, selectRange, settled } from './select';
import { readEditable } from './walk';

const patience = 400;

/**
 * An editor over a contenteditable. `moves` are tried in order: the next one only when the page ignored the one before,
 * because an event that was taken late would double the text.
 * @param first done before each write, and must leave the text as it is
 */
export function richEditor(id: string, selector: string, moves: Move[], first?: (el: HTMLElement) => void): Editor {
  const owns = (el: HTMLElement) => el.isContentEditable && el.matches(selector);
  return { id, owns, read: readEditable, replace: (el, span, text) => replaceRich(el, span, text, moves, first) };
}

async function replaceRich(
  el: HTMLElement,
  span: Span,
  text: string,
  moves: Move[],
  first?: (el: HTMLElement) => void,
): Promise<boolean> {
  const before = readEditable(el);
  const wanted = splice(before.text, span, text);
  first?.(el);
  const isReady = readEditable(el).text === before.text;
  const isWritten = isReady && (await write(el, before.text, span, text, moves));
  const after = isWritten ? await textWhen(el, (now) => sameText(now, wanted), before.text) : readEditable(el).text;
  if (isWritten && sameText(after, wanted)) {
    placeSelection(el, carried(before.selection, span, text.length));
    return true;
  }
  if (isWritten || !isReady) await restore(el, before.text, after, moves);
  // The words must not stay selected: the next key would type over them.
  if (before.selection && readEditable(el).text === before.text) placeSelection(el, before.selection);
  return false;
}

async function write(el: HTMLElement, expected: string, span: Span, text: string, moves: Move[]): Promise<boolean> {
  const first = readEditable(el).rangeOf(span);
  if (!first) return false;
  await selectionSeen(el.ownerDocument, selectRange(el, first) ? 400 : 40);
  const now = readEditable(el);
  const range = now.rangeOf(span);
  // The agent typed, or the page redrew, while the selection travelled: the place is no longer known.
  if (now.text !== expected || !range || !el.isConnected) return false;
  selectRange(el, range);
  return moves.some((move) => move(el, range, text) === 'handled');
}

/** Puts an earlier text back by rewriting only what differs; the agent's own later typing is never undone. */
async function restore(el: HTMLElement, earlier: string, now: string, moves: Move[]): Promise<void> {
  if (sameText(earlier, now) || readEditable(el).text !== now) return;
  const { span, text } = differs(now, earlier);
  await write(el, now, span, text, moves);
  await settled();
}

/** The text once `isRight` holds, or whatever stands there when patience ends or the text has settled wrong. */
function textWhen(el: HTMLElement, isRight: (text: string) => boolean, before: string): Promise<string> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      // One more turn: a controlled editor may take its own text back.
      void settled().then(() => resolve(readEditable(el).text));
    };
    const observer = new MutationObserver(() => {
      if (isRight(readEditable(el).text)) finish();
    });
    const timer = setTimeout(finish, patience);
    observer.observe(el, { childList: true, characterData: true, subtree: true });
    const now = readEditable(el).text;
    if (isRight(now) && now !== before) finish();
  });
}

function placeSelection(el: HTMLElement, at: Span): void {
  const { selection, rangeOf } = readEditable(el);
  if (selection?.start === at.start && selection.end === at.end) return;
  const range = rangeOf(at);
  if (range) selectRange(el, range);
}
