import type { Span } from '../../model/rule';

/** What stands in a composer. All offsets are UTF-16 units of `text`; block ends and `<br>` are one '\n'. */
export interface EditorText {
  text: string;
  /** Where the next letter goes; absent when the selection is elsewhere. */
  caret?: number;
  selection?: Span;
  /** The page's own nodes under a span; undefined for form fields, whose text has no nodes. */
  rangeOf(span: Span): Range | undefined;
}

/**
 * One mechanism of reading and writing. `replace` resolves to true only after reading the new text back. A write that failed is
 * undone, unless by then `isStill` says that the field belongs to another chat.
 */
export interface Editor {
  id: string;
  owns(el: HTMLElement): boolean;
  read(el: HTMLElement): EditorText;
  replace(el: HTMLElement, span: Span, text: string, isStill?: () => boolean): Promise<boolean>;
}

/** One attempt at writing over the selection. `ignored`: the page did not look at it, so another way may be tried. */
export type Move = (el: HTMLElement, range: Range, text: string) => 'handled' | 'ignored';
