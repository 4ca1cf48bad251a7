/** One shared second hand: runs only while somebody listens and the page is on screen. */
export interface Ticker {
  /** Epoch milliseconds. */
  wall(): number;
  /** The agent is typing, so nothing may appear, vanish or move. */
  isStill(): boolean;
  /** Calls back about once a second; returns the way out. */
  every(listener: () => void): () => void;
}

/** One timer for everything that counts; it rests while the tab is hidden, and ends when `signal` aborts. */
export function createTicker(doc: Document, signal: AbortSignal, isStill: () => boolean): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    for (const listener of listeners) listener();
  };
  const settle = () => {
    const wanted = listeners.size > 0 && !doc.hidden && !signal.aborted;
    if (wanted && timer === undefined) timer = setInterval(tick, 1000);
    if (!wanted && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };
  const wake = () => {
    if (!doc.hidden) tick();
    settle();
  };
  doc.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', settle, { once: true });
  return {
    wall: () => Date.now(),
    isStill,
    every(listener) {
      listeners.add(listener);
      settle();
      return () => {
        listeners.delete(listener);
        settle();
      };
    },
  };
}
