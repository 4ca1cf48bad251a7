import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { chatPages } from '../../lib/page/adapters';
import { followPage } from './arrive';
import { startSession } from './start';

declare global {
  /** Ends the session this extension runs in this frame. Lives in our own world; pages cannot reach it. */
  var saywellStop: (() => void) | undefined;
}

export default defineContentScript({
  matches: [...new Set(chatPages)],
  runAt: 'document_idle',
  // Not tied to WXT's context: a page can forge its "script started" event and end it (reliability notes, finding 4).
  main() {
    globalThis.saywellStop?.();
    const life = new AbortController();
    globalThis.saywellStop = () => life.abort();
    followPage(document, (picked, turn) => void startSession(document, browser, picked, turn), life.signal);
  },
});
