/**
 * Returns a call that has `work` done: once more after the one that is running, however often it was asked for meanwhile, and
 * never after `signal` aborts. `work` may not reject.
 */
export function renewing(work: () => Promise<void>, signal: AbortSignal): () => void {
  let [isBusy, isStale] = [false, false];
  const renew = async () => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale && !signal.aborted) {
      isStale = false;
      await work();
    }
    isBusy = false;
  };
  return () => void renew();
}
