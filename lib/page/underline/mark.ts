import type { Severity } from '../../model/finding';
import type { Span } from '../../model/rule';
import type { EditorText } from '../editors/editor';

/** A place to underline, in UTF-16 offsets. `active`: its card is open. */
export interface Mark extends Span {
  severity: Severity;
  active?: boolean;
}

export interface Underline {
  /** Draws these marks and no others. `text` must be the text they were found in. */
  show(marks: Mark[], text: EditorText): void;
  /** Where the n-th mark of the last `show` is now, in viewport pixels; undefined when scrolled out of sight. */
  rectOf(index: number): DOMRect | undefined;
  /** The mark under a point of the viewport, the shortest when several overlap. */
  at(x: number, y: number): number | undefined;
  clear(): void;
}

/** Names in the page's one highlight registry, later ones painted above. */
export const names = { hint: 'saywell-hint', warn: 'saywell-warn', block: 'saywell-block', active: 'saywell-active' } as const;

export function nameOf(mark: Mark): string[] {
  return mark.active ? [names[mark.severity], names.active] : [names[mark.severity]];
}
