type Heard = (event: Event) => void;
type Place = Window | Document;

/** What decides over an agent's text: keys, letters, presses, and where the focus goes. */
const types = [
  ...['keydown', 'keypress', 'keyup', 'input', 'compositionstart', 'compositionend', 'focusin', 'focusout', 'blur', 'submit'],
  ...['pointerdown', 'touchstart', 'mousedown', 'touchend', 'pointerup', 'mouseup', 'click'],
];
const lines = new WeakMap<EventTarget, Map<string, { heard: Set<Heard>; pass: Heard }>>();

/**
 * Takes the first place at a window's capture phase, for `hear` to join later. Called before any script of the page ran,
 * nothing the page listens to or stops comes earlier. Calling it again is harmless.
 */
export function standFirst(place: Place): void {
  for (const type of types) lineOf(place, type);
}

/** Calls `again` once when the page writes its document anew: `document.open` takes every listener off window and nodes. */
export function whenWrittenAnew(doc: Document, again: () => void, signal: AbortSignal): void {
  const root = doc.documentElement;
  const observer = new MutationObserver(() => {
    if (!doc.documentElement || doc.documentElement === root || signal.aborted) return;
    observer.disconnect();
    again();
  });
  observer.observe(doc, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Listens at the capture phase in the place that `standFirst` took, until `signal` aborts. Order is that of the calls. */
export function hear<T extends Event>(place: Place, type: string, listener: (event: T) => void, signal: AbortSignal): void {
  const { heard } = lineOf(place, type);
  const own: Heard = (event) => listener(event as T);
  heard.add(own);
  signal.addEventListener('abort', () => heard.delete(own));
}

function lineOf(place: Place, type: string) {
  const all = lines.get(place) ?? new Map<string, { heard: Set<Heard>; pass: Heard }>();
  lines.set(place, all);
  const line = all.get(type) ?? newLine();
  all.set(type, line);
  // The same listener once more is one listener.
  place.addEventListener(type, line.pass, { capture: true, passive: false });
  return line;
}

function newLine() {
  const heard = new Set<Heard>();
  const pass = (event: Event) => {
    for (const one of [...heard]) {
      if (event.cancelBubble) return;
      try {
        one(event);
      } catch (error) {
        // As among listeners of the browser: one that fails does not silence the next.
        reportError(error);
      }
    }
  };
  return { heard, pass };
}
