import { readEditable } from './walk';

/** Milliseconds. Quill puts what was typed within 1000 into one undo step, ProseMirror within 500 (both seen 2026-11). */
const open = 1000;
const lastEdit = new WeakMap<HTMLElement, number>();

/** Remembers when the agent last edited this composer, until `signal` aborts. */
export function noteEdits(el: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'beforeinput', 'input', 'paste', 'drop', 'compositionend']) {
    el.addEventListener(type, (event) => event.isTrusted && lastEdit.set(el, performance.now()), { signal, capture: true });
  }
}

/** Whether the agent edited this composer after a moment of `performance.now()`. */
export function editedSince(el: HTMLElement, moment: number): boolean {
  return (lastEdit.get(el) ?? 0) > moment;
}

/**
 * Ends the undo step the agent's typing is still part of, so that one Ctrl+Z takes back our words and not theirs with them.
 * Editors that group by time have no event for it, but any undo ends the step: what was just typed is undone and at once redone.
 * Does nothing when nothing was typed lately, or when the editor keeps its history elsewhere.
 */
export function endUndoStep(el: HTMLElement): void {
  undoAndRedo(el, ask);
}

/** The same where an editor hears its keys only (Quill 1). */
export function endUndoStepByKey(el: HTMLElement): void {
  undoAndRedo(el, pressKey);
}

type Change = 'historyUndo' | 'historyRedo';

function undoAndRedo(el: HTMLElement, change: (el: HTMLElement, change: Change) => void): void {
  const typed = lastEdit.get(el);
  if (typed === undefined || performance.now() - typed > open) return;
  const before = readEditable(el).text;
  change(el, 'historyUndo');
  if (readEditable(el).text !== before) change(el, 'historyRedo');
}

function ask(el: HTMLElement, inputType: Change): void {
  el.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true }));
}

/** It does not bubble: hot-keys of the page are not meant. */
function pressKey(el: HTMLElement, change: Change): void {
  const isMac = /Mac/.test(navigator.platform);
  const held = { ctrlKey: !isMac, metaKey: isMac, shiftKey: change === 'historyRedo' };
  el.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', keyCode: 90, cancelable: true, ...held }));
}
