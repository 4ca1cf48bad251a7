import { createRoot } from 'react-dom/client';
import { rememberFocus } from './focus';
import { keepAttached } from './host';
import { Overlay } from './overlay';
import type { OverlayActions } from './state/actions';
import type { OverlayState } from './state/state';
import { overlayStyles } from './style/all';
import { createTicker } from './ticker';
import { SurroundingsProvider } from './ui';

export interface MountedOverlay {
  /** Draws this state; nothing is drawn between calls except timers. */
  render(state: OverlayState): void;
  /** The one element added to the page. */
  host: HTMLElement;
  /** Whether an event of the page came from the overlay. */
  contains(event: Event): boolean;
  /** Hands a key to the field of ours that has the focus, past whatever the page does with keys; false when none has it. */
  typeKey(event: KeyboardEvent): boolean;
  /** Moves the focus into the bar (Alt+J); Escape there gives it back with the caret. */
  focusBar(): void;
  /** Pixels above the composer block that bar and guard, menu or card lie on: room the transcript needs below its last bubble. */
  covered(): number;
}

/**
 * Puts the overlay into a page: one host under <html>, closed shadow root, top layer where the browser has it.
 * `actions` are called on the agent's presses; aborting `signal` removes everything.
 * `mode` is for tests that must look inside; pages get `closed`. `isStill`: the agent is typing, so timers may tick, no more.
 */
export function mountOverlay(
  doc: Document,
  actions: OverlayActions,
  signal: AbortSignal,
  mode: ShadowRootMode = 'closed',
  isStill = () => false,
): MountedOverlay {
  const host = doc.createElement('saywell-overlay');
  const shadow = host.attachShadow({ mode });
  addStyles(doc, shadow);
  const box = shadow.appendChild(doc.createElement('div'));
  box.className = 'root';
  keepFocusInPage(shadow, signal);
  keepAttached(doc, host, signal);
  const root = createRoot(box);
  const ticker = createTicker(doc, signal, isStill);
  const mac = /mac/i.test(doc.defaultView?.navigator.platform ?? '');
  let anchorTop = 0;
  let shown = '';
  let said: OverlayState['announce'];
  let giveBack = () => {};
  signal.addEventListener('abort', () => root.unmount(), { once: true });
  return {
    host,
    render(state) {
      if (signal.aborted) return;
      // Most keys change nothing that is shown.
      const next = JSON.stringify(state);
      if (next === shown && state.announce === said) return;
      shown = next;
      said = state.announce;
      if (host.lang !== state.lang) host.lang = state.lang;
      anchorTop = state.anchor.top;
      host.dataset.theme = state.dark ? 'dark' : 'light';
      root.render(
        <SurroundingsProvider value={{ lang: state.lang, mac, actions, ticker, doc }}>
          <Overlay state={state} leave={() => giveBack()} />
        </SurroundingsProvider>,
      );
    },
    contains: (event) => event.composedPath().includes(host),
    covered() {
      const parts = [...shadow.querySelectorAll('.bar,.above>*,.finding')].map((part) => part.getBoundingClientRect());
      return anchorTop - Math.min(anchorTop, ...parts.map((part) => part.top));
    },
    typeKey(event) {
      const field = shadow.activeElement;
      if (!(field instanceof HTMLInputElement)) return false;
      const { type, key, code, keyCode, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
      const init = { key, code, keyCode, isComposing, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
      if (!field.dispatchEvent(new KeyboardEvent(type, init))) event.preventDefault();
      return true;
    },
    focusBar() {
      giveBack = rememberFocus(doc);
      shadow.querySelector<HTMLElement>('[role=toolbar] button')?.focus({ preventScroll: true });
    },
  };
}

/** Presses must not take the caret out of the composer, and keys typed into our own field are not the page's. */
function keepFocusInPage(shadow: ShadowRoot, signal: AbortSignal): void {
  const inField = (event: Event) => event.target instanceof HTMLInputElement;
  shadow.addEventListener('mousedown', (event) => inField(event) || event.preventDefault(), { signal });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionstart', 'compositionend'])
    shadow.addEventListener(type, (event) => inField(event) && event.stopPropagation(), { signal });
}

function addStyles(doc: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayStyles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets built in a content script's own world; a style element is the page's and works.
    shadow.appendChild(doc.createElement('style')).textContent = overlayStyles;
  }
}
