import { hear } from '../../../lib/page/first';
import { noteKey } from '../chat/frames';
import { createPause } from '../pause';
import type { Session } from '../session';

/** After a key the bar stays as it is for this long, ms. */
const calm = 1_000;

/** Whether the agent is typing, so that nothing moves under their eyes meanwhile. */
export interface Typing {
  /** A key was pressed in the composer, or its text has changed. */
  key(): void;
  isOn(): boolean;
}

/** `onPause` is called when no key came for a second. */
export function createTyping(onPause: () => void, signal: AbortSignal): Typing {
  let last = Number.NEGATIVE_INFINITY;
  const pause = createPause(onPause, calm, signal);
  return {
    key() {
      last = performance.now();
      pause.start();
    },
    isOn: () => performance.now() - last < calm,
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
