import { hear } from '../../lib/page/first';
import { noteKey } from './frames';
import type { Session } from './session';

/** After a key the bar stays as it is for this long, ms. */
const calm = 1_000;

/** Whether the agent is typing, so that nothing moves under their eyes meanwhile. */
export interface Typing {
  /** A key was pressed in the composer, or its text has changed. */
  key(): void;
  isOn(): boolean;
}

/** `onPause` is called when no key came for a second. Cheap at every key: the timer is set once for many. */
export function createTyping(onPause: () => void, signal: AbortSignal): Typing {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const left = () => last + calm - performance.now();
  const look = () => {
    timer = left() > 0 ? setTimeout(look, left()) : undefined;
    if (!timer) onPause();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    key() {
      last = performance.now();
      if (!signal.aborted) timer ??= setTimeout(look, calm);
    },
    isOn: () => left() > 0,
  };
}

/** Takes note of every key in the composer, and of what comes into it without one. */
export function followKeys(session: Session): void {
  const { doc, signal } = session;
  const listen = (event: Event) => {
    if (session.composer && event.composedPath().includes(session.composer)) noteKey(session);
  };
  for (const type of ['keydown', 'input']) hear(doc.defaultView ?? doc, type, listen, signal);
}
