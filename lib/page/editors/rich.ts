import type { Span } from '../../model/rule';
import type { Editor, Move } from './editor';
import { carried, differs, sameText, splice, typedOn } from './moved';
import { typeOver } from './moves';
import { leftSince, undoneSince } from './presses';
import { keysBack, selectionSeen, selectRange, settled } from './select';
import { editedSince } from './undo-step';
import { readEditable } from './walk';

const patience = 400;

interface Manner {
  /** Done before each write, and must leave the text as it is. */
  first?(el: HTMLElement): void;
  /** Also tries the next move when one was taken and nothing came of it: right only where no editor writes later than `patience`. */
  persists?: boolean;
  /** Milliseconds after a change of the selection in which the editor may still believe in the one before. */
  follows?: number;
}

/**
 * An editor over a contenteditable. `moves` are tried in order: the next one only when the page ignored the one before,
 * because an event that was taken late would double the text.
 */
export function richEditor(id: string, selector: string, moves: Move[], manner: Manner = {}): Editor {
  const owns = (el: HTMLElement) => el.isContentEditable && el.matches(selector);
  return {
    id,
    owns,
    read: readEditable,
    replace: (el, span, text, isStill = () => true) => replaceRich(el, { span, text, isStill }, moves, manner),
  };
}

interface Wanted {
  span: Span;
  text: string;
  isStill: () => boolean;
}

async function replaceRich(el: HTMLElement, { span, text, isStill }: Wanted, moves: Move[], manner: Manner): Promise<boolean> {
  const begun = performance.now();
  const before = readEditable(el);
  const wanted = splice(before.text, span, text);
  manner.first?.(el);
  let after = readEditable(el).text;
  let left: Move[] | undefined = after === before.text ? moves : undefined;
  let isOurs = left === undefined;
  while (left?.length) {
    left = await write(el, before.text, span, text, left, manner.follows);
    if (!left) break;
    isOurs = true;
    const caret = carried(before.selection, span, text.length);
    let placed = Number.POSITIVE_INFINITY;
    // At once, before the agent's next key.
    const placeCaret = () => {
      placed = performance.now();
      placeSelection(el, caret);
    };
    after = await textWhen(el, (now) => sameText(now, wanted), before.text, placeCaret);
    if (sameText(after, wanted)) {
      if (!editedSince(el, placed)) holdSelection(el, caret);
      return true;
    }
    // The agent typed on while we were looking: our words stand, and the caret is theirs.
    if (editedSince(el, begun) && typedOn(after, wanted, span, text)) return true;
    // They stood, and what came of them since is the agent's doing: undone, sent, or left for another chat.
    if (after === before.text ? undoneSince(el, begun) : leftSince(el, placed)) return true;
    if (!manner.persists || after !== before.text) break;
  }
  // What was sent is not put back, and nothing is put into another chat.
  if (isOurs && !leftSince(el, begun) && isStill()) await restore(el, before.text, after, moves);
  // The words must not stay selected: the next key would type over them.
  if (before.selection && readEditable(el).text === before.text) placeSelection(el, before.selection);
  return false;
}

/** Makes one move that the page takes. The moves that are left then; undefined when the place is lost or nobody took any. */
async function write(
  el: HTMLElement,
  expected: string,
  span: Span,
  text: string,
  moves: Move[],
  follows = 0,
): Promise<Move[] | undefined> {
  const { selection, rangeOf } = readEditable(el);
  const first = rangeOf(span);
  if (!first) return undefined;
  const stop = keysBack(el.ownerDocument, () => selection && placeSelection(el, selection));
  await selectionSeen(el.ownerDocument, selectRange(el, first) ? 400 : 40);
  if (editedSince(el, performance.now() - 2 * follows)) await settled(follows);
  const interrupted = stop();
  const now = readEditable(el);
  const range = now.rangeOf(span);
  // The agent typed, or the page redrew, while the selection travelled: the place is no longer known.
  if (interrupted || now.text !== expected || !range || !el.isConnected) return undefined;
  selectRange(el, range);
  const taken = moves.findIndex((move) => move(el, range, text) === 'handled');
  return taken < 0 ? undefined : moves.slice(taken + 1);
}

/** Puts an earlier text back by rewriting only what differs, at last with the browser's typing; the agent's own later typing is never undone. */
async function restore(el: HTMLElement, earlier: string, now: string, moves: Move[]): Promise<void> {
  for (const way of [moves, [typeOver]]) {
    if (sameText(earlier, now) || readEditable(el).text !== now) return;
    const { span, text } = differs(now, earlier);
    if (await write(el, now, span, text, way)) now = await textWhen(el, (held) => sameText(held, earlier), now);
  }
}

/** The text once `isRight` holds, or whatever stands there when patience ends or the text has settled wrong. */
function textWhen(el: HTMLElement, isRight: (text: string) => boolean, before: string, onRight = () => {}): Promise<string> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      // One more turn: a controlled editor may take its own text back.
      void settled().then(() => resolve(readEditable(el).text));
    };
    const observer = new MutationObserver(() => {
      if (!isRight(readEditable(el).text)) return;
      onRight();
      finish();
    });
    const timer = setTimeout(finish, patience);
    observer.observe(el, { childList: true, characterData: true, subtree: true });
    const now = readEditable(el).text;
    if (!isRight(now) || now === before) return;
    onRight();
    finish();
  });
}

/** Slate does not look at the selection while it draws, so one put there meanwhile is told of again. */
function holdSelection(el: HTMLElement, at: Span): void {
  placeSelection(el, at);
  el.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

function placeSelection(el: HTMLElement, at: Span): void {
  const { selection, rangeOf } = readEditable(el);
  if (selection?.start === at.start && selection.end === at.end) return;
  const range = rangeOf(at);
  if (range) selectRange(el, range);
}
