/** Something that is done when nothing came for a while. */
export interface Pause {
  /** From now on the time is counted anew. */
  start(): void;
  /** It is not done, unless started again. */
  stop(): void;
}

/** Calls `run` when `ms` have passed since the last start. For every key: setting a timer costs, so it is set once for many. */
export function createPause(run: () => void, ms: number, signal: AbortSignal): Pause {
  let due: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (due === undefined || signal.aborted) return;
    const left = due - performance.now();
    if (left > 0) {
      timer = setTimeout(look, left);
      return;
    }
    due = undefined;
    run();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    start() {
      due = performance.now() + ms;
      if (!signal.aborted) timer ??= setTimeout(look, ms);
    },
    stop() {
      due = undefined;
    },
  };
}
