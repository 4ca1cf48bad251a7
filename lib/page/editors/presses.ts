import { hear } from '../first';

/** What the agent pressed last, as moments of `performance.now()`. Unlike an input, none of it comes of what we write. */
interface Presses {
  any: number;
  undo: number;
  /** What may send the text or open another chat: Enter, a hot-key, a pointer. */
  leave: number;
}

const known = new WeakMap<HTMLElement, Presses>();

/** Remembers what the agent presses in a composer and around it, until `signal` aborts. */
export function notePresses(el: HTMLElement, signal: AbortSignal): void {
  const presses: Presses = { any: 0, undo: 0, leave: 0 };
  known.set(el, presses);
  const view = el.ownerDocument.defaultView ?? el.ownerDocument;
  const on = (event: Event, what: 'undo' | 'leave' | undefined) => {
    if (!event.isTrusted) return;
    presses.any = performance.now();
    if (what) presses[what] = presses.any;
  };
  hear<KeyboardEvent>(view, 'keydown', (event) => event.composedPath().includes(el) && on(event, kindOf(event)), signal);
  for (const type of ['pointerdown', 'click']) hear(view, type, (event) => on(event, 'leave'), signal);
  // The undo of the menu has no key.
  hear<InputEvent>(view, 'input', (event) => event.inputType === 'historyUndo' && on(event, 'undo'), signal);
}

function kindOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'leave' | undefined {
  if ((ctrlKey || metaKey) && !shiftKey && key?.toLowerCase() === 'z') return 'undo';
  return key === 'Enter' || ((ctrlKey || metaKey || altKey) && key?.length === 1) ? 'leave' : undefined;
}

/** Whether the agent pressed anything after a moment of `performance.now()`. */
export const pressedSince = (el: HTMLElement, moment: number): boolean => (known.get(el)?.any ?? 0) > moment;

/** Whether the agent took something back after a moment of `performance.now()`. */
export const undoneSince = (el: HTMLElement, moment: number): boolean => (known.get(el)?.undo ?? 0) > moment;

/** Whether the agent may have sent the text or gone to another chat after a moment of `performance.now()`. */
export const leftSince = (el: HTMLElement, moment: number): boolean => (known.get(el)?.leave ?? 0) > moment;
