import type { Gap } from '../../../lib/model/log';

/** Shorter times are not worth a record, ms. */
const least = 5_000;
/** How often a gap that goes on is told again, ms: each time costs a write to the disk. */
const again = 30_000;

interface Options {
  platform: string;
  /** Tells one load of one page from all others. */
  load: number;
  add(gap: Gap): void;
  now(): number;
}

/**
 * Times in which this page could not be recorded, told to the log once they last five seconds and again while they go on.
 * A background that does not answer is none: what waits for it is delivered later, and a record about it would wait, too.
 */
export function createGaps({ platform, load, add, now }: Options) {
  let open: { reason: Gap['reason']; from: number; told?: number } | undefined;

  function tell(reason: Gap['reason'], from: number): void {
    add({ id: `${platform}-${load}-${reason}-${from}`, from, to: now(), platform, reason });
  }

  function beat(): void {
    if (!open || now() - open.from < least || now() - (open.told ?? 0) < again) return;
    open.told = now();
    tell(open.reason, open.from);
  }

  return {
    /** From here on nothing can be read. */
    lost(reason: Gap['reason'], from: number): void {
      open ??= { reason, from };
      beat();
    },
    /** It can be read again. */
    found(): void {
      if (open && now() - open.from >= least) tell(open.reason, open.from);
      open = undefined;
    },
    /** Called every few seconds. */
    beat,
    /** A time that is over. */
    past(reason: Gap['reason'], from: number): void {
      if (now() - from >= least) tell(reason, from);
    },
  };
}

export type Gaps = ReturnType<typeof createGaps>;

/**
 * The browser puts pages to sleep: frozen in a tab behind, or kept whole for the way back. Nothing runs then, so the gap is
 * told on waking. Between two beats of `every` ms a page in front that stood still for long was busy, or the computer slept.
 */
export function watchSleep(doc: Document, gaps: Gaps, every: number, now: () => number, signal: AbortSignal): { beat(): void } {
  let asleep: number | undefined;
  let last = now();
  let wasVisible = doc.visibilityState === 'visible';
  const sleep = () => {
    asleep ??= now();
  };
  const wake = () => {
    if (asleep !== undefined) gaps.past('page-hidden', asleep);
    asleep = undefined;
    last = now();
  };
  const view = doc.defaultView;
  doc.addEventListener('freeze', sleep, { signal });
  doc.addEventListener('resume', wake, { signal });
  view?.addEventListener('pagehide', ({ persisted }) => persisted && sleep(), { signal });
  view?.addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
  doc.addEventListener(
    'visibilitychange',
    () => {
      wasVisible = false;
    },
    { signal },
  );
  return {
    beat() {
      if (wasVisible && now() - last - every >= least) gaps.past('page-silent', last + every);
      last = now();
      wasVisible = doc.visibilityState === 'visible';
    },
  };
}
