import type { Session } from '../session';
import { refresh } from './coaching';

/** Silence and waiting count by themselves, so the chat is judged again this often, in ms. */
const beat = 5_000;

/** Judges the chat on screen now and then, while somebody can see it. */
export function keepBeat(session: Session): void {
  const { doc, signal } = session;
  let rested = 0;
  const timer = setInterval(() => {
    const started = performance.now();
    if (doc.visibilityState !== 'visible' || started < rested) return;
    refresh(session);
    // A chat of thousands of messages takes long to judge: a hundredth of the time at most.
    rested = performance.now() + (performance.now() - started) * 100;
  }, beat);
  signal.addEventListener('abort', () => clearInterval(timer));
}
