import { trackComposition } from './compose-state';
import type { EditorText } from './editors/editor';
import { editorFor } from './editors/index';
import { notePresses } from './editors/presses';
import { noteEdits } from './editors/undo-step';
import { bringsCandidate, composerOf, findComposer } from './find';
import { hear } from './first';

export interface ComposerEvents {
  /** After every change of text or caret, however it came about; never while an input method is composing. */
  onText(text: string, read: EditorText): void;
  onComposition(open: boolean): void;
  onFocus?(): void;
  onBlur?(): void;
}

const pollEvery = 500;

/** Listens to one composer until `signal` aborts, and reads it once at the start. */
export function attachComposer(el: HTMLElement, events: ComposerEvents, signal: AbortSignal): void {
  const doc = el.ownerDocument;
  let last: Pick<EditorText, 'text' | 'caret'> | undefined;
  const observer = new MutationObserver(() => read(true));

  const read = (isNew: boolean) => {
    const editor = composition.isOpen() ? undefined : editorFor(el);
    if (!editor) return;
    observer.takeRecords();
    const now = editor.read(el);
    if (!isNew && now.text === last?.text && now.caret === last.caret) return;
    last = { text: now.text, caret: now.caret };
    events.onText(now.text, now);
  };
  const composition = trackComposition(doc, signal, (open) => {
    events.onComposition(open);
    // The field holds the committed text only after the page has handled compositionend.
    if (!open) setTimeout(() => signal.aborted || read(true), 0);
  });
  const look = () => read(false);

  noteEdits(el, signal);
  notePresses(el, signal);
  // At the window, where the page cannot have stopped them yet.
  const view = doc.defaultView ?? doc;
  const within = (event: Event) => event.composedPath().includes(el);
  hear(view, 'input', (event) => within(event) && read(true), signal);
  hear(view, 'keyup', (event) => within(event) && look(), signal);
  el.addEventListener('focus', () => events.onFocus?.(), { signal });
  el.addEventListener('blur', () => events.onBlur?.(), { signal });
  // A page that empties its field after sending tells nobody.
  doc.addEventListener('click', () => setTimeout(look, 0), { signal, capture: true });
  const poll = setInterval(() => {
    if (doc.visibilityState === 'visible' && (last?.text !== '' || el.matches(':focus'))) look();
  }, pollEvery);
  // Editors with their own model cancel the input and redraw, so only their nodes tell.
  if (el.isContentEditable) observer.observe(el, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearInterval(poll);
    observer.disconnect();
  });
  if (el.matches(':focus')) events.onFocus?.();
  read(true);
  // A page that swaps its field puts the caret back only after the focus.
  setTimeout(() => signal.aborted || read(true), 0);
}

/**
 * Calls `onComposer` for the page's composer now and whenever it is mounted later, replaced or another gets the focus.
 * The signal it hands over ends when that composer is gone or no longer the one in use.
 */
export function followComposer(
  doc: Document,
  selectors: string[],
  onComposer: (el: HTMLElement, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let current: HTMLElement | undefined;
  let turn: AbortController | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  const use = (el: HTMLElement | undefined) => {
    if (el === current) return;
    turn?.abort();
    current = el;
    turn = new AbortController();
    if (el) onComposer(el, AbortSignal.any([signal, turn.signal]));
  };
  let wait = 20;
  const find = () => {
    clearTimeout(due);
    due = undefined;
    if (signal.aborted || current?.isConnected) return;
    const started = performance.now();
    use(findComposer(doc, selectors));
    // A busy page without a composer is searched again and again; that may cost two per cent of the time, no more.
    wait = Math.max(20, (performance.now() - started) * 50);
  };
  const observer = new MutationObserver((changes) => {
    if (current?.isConnected) return;
    if (bringsCandidate(changes, selectors)) find();
    // Not shown yet, or inside a shadow root: looked for again a little later.
    if (!current?.isConnected) due ??= setTimeout(find, wait);
  });
  observer.observe(doc, { childList: true, subtree: true });
  doc.addEventListener(
    'focusin',
    (event) => {
      const focused = composerOf(event, selectors);
      if (focused) use(focused);
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  find();
}
