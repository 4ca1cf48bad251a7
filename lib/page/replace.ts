import { rebase } from '../check/rebase';
import type { Span } from '../model/rule';
import type { Composition } from './compose-state';
import { editorFor } from './editors/index';
import { editedSince } from './editors/undo-step';

/** How often a replacement is tried while the agent types on. */
const turns = 4;

/**
 * `stale`: the words are no longer there. `composing`: an input method is at work. Both: nothing was touched.
 * `refused`: the page did not take it and the old text stands, or none of our ways fits this field.
 */
export type Replaced = 'done' | 'stale' | 'composing' | 'refused';

/** Where a span of an earlier text stands in this one; undefined when it was touched or its words are gone. */
export function relocate(earlier: string, span: Span, now: string): Span | undefined {
  const [live] = rebase([{ ...span, text: earlier.slice(span.start, span.end) }], earlier, now);
  return live && { start: live.start, end: live.end };
}

/**
 * Replaces a span found in an earlier text, wherever it has moved to since.
 * @param isStill whether the field still belongs to the chat the words are for; asked before a failed write is undone
 * @param earlier the whole text the span was found in, offsets in UTF-16 units
 */
export async function replaceFound(
  el: HTMLElement,
  { isOpen, isStill }: Pick<Composition, 'isOpen'> & { isStill?: () => boolean },
  earlier: string,
  span: Span,
  text: string,
): Promise<Replaced> {
  const editor = editorFor(el);
  if (!editor) return 'refused';
  for (let turn = 0; turn < turns; turn++) {
    if (isOpen()) return 'composing';
    const now = editor.read(el).text;
    const live = relocate(earlier, span, now);
    if (!live) return 'stale';
    const begun = performance.now();
    if (await editor.replace(el, live, text, isStill)) return 'done';
    // The agent went on typing and was let through: the words have moved, so once more.
    if (!editedSince(el, begun) || editor.read(el).text === now) return 'refused';
  }
  return 'refused';
}
