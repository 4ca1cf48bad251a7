import type { Span } from '../../model/rule';
import type { Editor, EditorText } from './editor';
import { carried, differs, splice } from './moved';
import { leftSince, pressedSince, undoneSince } from './presses';
import { hasFocus, settled } from './select';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Text areas and one-line fields. Writes as typing would, so undo, `input` events and the page's model all follow. */
export const textfield: Editor = {
  id: 'textfield',
  owns: isTextField,
  read: (el) => read(el as Field),
  replace: (el, span, text, isStill) => replace(el as Field, span, text, isStill),
};

/** A field whose text can be selected by offsets. */
export function isTextField(el: HTMLElement): el is Field {
  return (
    el.localName === 'textarea' || (el.localName === 'input' && /^(text|search|url|tel)$/.test((el as HTMLInputElement).type))
  );
}

function read(el: Field): EditorText {
  const selection = { start: el.selectionStart ?? 0, end: el.selectionEnd ?? 0 };
  return { text: el.value, selection, caret: selection.end, rangeOf: () => undefined };
}

async function replace(el: Field, span: Span, text: string, isStill = () => true): Promise<boolean> {
  const line = el.localName === 'input' ? text.replace(/\r?\n/g, ' ') : text.replace(/\r\n?/g, '\n');
  const before = read(el);
  const wanted = splice(before.text, span, line);
  if (el.readOnly || el.disabled || (el.maxLength >= 0 && wanted.length > el.maxLength)) return false;
  type(el, span, line);
  const typed = performance.now();
  if (el.value === wanted) {
    const { start, end } = carried(before.selection, span, line.length);
    el.setSelectionRange(start, end);
    await settled();
    // The agent may have typed on meanwhile; what counts is that our words stand where they were put.
    if (el.value.slice(span.start, span.start + line.length) === line && el.value !== before.text) return true;
    if (wanted === before.text) return true;
    // They stood, and what came of them since is the agent's doing: undone, sent, or left for another chat.
    if (el.value === before.text ? undoneSince(el, typed) : leftSince(el, typed)) return true;
  }
  if (isStill() && !pressedSince(el, typed) && el.value !== before.text && wrote(el.value, before.text, span)) {
    const back = differs(el.value, before.text);
    type(el, back.span, back.text);
  }
  // The words must not stay selected: the next key would type over them.
  const { start, end } = before.selection ?? span;
  if (el.value === before.text) el.setSelectionRange(start, end);
  return false;
}

/** Only the replaced part differs, so putting it back cannot touch what the agent typed elsewhere. */
function wrote(now: string, before: string, span: Span): boolean {
  return now.startsWith(before.slice(0, span.start)) && now.endsWith(before.slice(span.end));
}

function type(el: Field, span: Span, text: string): void {
  if (!hasFocus(el)) el.focus({ preventScroll: true });
  el.setSelectionRange(span.start, span.end);
  el.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
