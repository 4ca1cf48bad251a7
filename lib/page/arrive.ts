import { type Picked, pickAdapter } from './adapters';

/** Consoles draw themselves after load; until then a missing anchor only means "not yet". Ms. */
export const patience = 8_000;
const lookEvery = 30;
/** Frameworks put a page up in several steps. */
const settle = 10;
const lookAgain = 2_000;

/**
 * Calls `onPage` when the page can be read, and again when it can be read better: after the patience a known platform
 * without its anchors is handed over with what is missing. The signal ends when a better reading takes over.
 * `onHope` is called where the address or the page says that there will be a chat, though nothing can be read yet.
 */
export function followPage(
  doc: Document,
  onPage: (picked: Picked, life: AbortController) => void,
  signal: AbortSignal,
  onHope: () => void,
): void {
  const isFrame = doc.defaultView !== doc.defaultView?.top;
  let begin: number | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let turn: AbortController | undefined;
  let rank = 0;
  let again = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  function look() {
    due = undefined;
    if (signal.aborted) return;
    // Heuristics over half a page would settle on half of the truth. Frames are written and written again (document.open).
    if (doc.readyState === 'loading') {
      due = setTimeout(look, lookEvery);
      return;
    }
    begin ??= Date.now();
    late ??= setTimeout(look, patience + lookEvery);
    const started = performance.now();
    const picked = pickAdapter(location, doc);
    // A page that was quiet is looked at soon after a change; a busy one gives us a tenth of its time, no more.
    again = performance.now() + Math.max(lookEvery, (performance.now() - started) * 10);
    // A frame that holds nothing but a composer is a composer; the page around it has the transcript.
    const next = rankOf(picked, isFrame || Date.now() - begin > patience);
    if (!isFrame && picked.platform !== 'generic') onHope();
    if (next <= rank) return;
    rank = next;
    turn?.abort();
    turn = new AbortController();
    if (rank === best) observer.disconnect();
    onPage(picked, turn);
  }

  const observer = new MutationObserver(() => {
    due ??= setTimeout(look, rank === 0 ? Math.max(settle, again - performance.now()) : lookAgain);
  });
  observer.observe(doc, { childList: true, subtree: true });
  // What is drawn inside a shadow root changes nothing that can be watched from outside; the agent's first click tells.
  const onFocus = () => {
    if (rank === 0) due ??= setTimeout(look, 0);
  };
  doc.addEventListener('focusin', onFocus, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
    clearTimeout(late);
    turn?.abort();
  });
  look();
}

const best = 3;

/** 3: all anchors and speakers known; 2: speakers known by heuristics alone; 1: only a composer; 0: nothing to do yet. */
function rankOf({ missing, readable, adapter, platform }: Picked, late: boolean): number {
  if (missing.length === 0 && readable) return best;
  if (adapter.composer.length === 0) return 0;
  if (platform !== 'generic' && !late) return 0;
  return readable ? 2 : 1;
}
