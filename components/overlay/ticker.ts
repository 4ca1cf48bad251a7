/** One shared second hand: runs only while somebody listens and the page is on screen. */
export interface Ticker {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Epoch milliseconds. */
  wall(): number;
  /** Calls back about once a second; returns the way out. */
  every(listener: () => void): () => void;
}

export function createTicker(doc: Document, signal: AbortSignal): Ticker {
  const view = doc.defaultView ?? globalThis;
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
    now: () => view.performance.now(),
    wall: () => Date.now(),
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
