import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createEarly } from '../../components/session/exchange/early';
import { startSession } from '../../components/session/start';
import { chatPages } from '../../lib/page/adapters';
import { followPage } from '../../lib/page/arrive';
import { standFirst, whenWrittenAnew } from '../../lib/page/first';
import { succeed } from '../../lib/page/succeed';
import { createChatClient } from '../../lib/rpc/client';

declare global {
  /** Ends the session this extension runs in this frame. Lives in our own world; pages cannot reach it. */
  var saywellStop: (() => void) | undefined;
}

export default defineContentScript({
  matches: [...new Set(chatPages)],
  // Before any script of the page, so that no listener of the page comes before the guard's.
  runAt: 'document_start',
  // Composers live in frames, too, and frames made by script have no address of their own.
  allFrames: true,
  matchAboutBlank: true,
  // Not tied to WXT's context: a page can forge its "script started" event and end it (reliability notes, finding 4).
  main() {
    live();
  },
});

function live(): void {
  globalThis.saywellStop?.();
  const isAlive = () => browser.runtime?.id !== undefined;
  // A page that is written anew does not bring back what an update has ended.
  if (!isAlive()) return;
  standFirst(window);
  const life = new AbortController();
  globalThis.saywellStop = () => life.abort();
  succeed(document, isAlive, () => life.abort(), life.signal);
  const client = createChatClient();
  const early = createEarly(client, browser.storage, life.signal);
  const start: Parameters<typeof followPage>[1] = (picked, turn) =>
    void startSession(document, browser, picked, turn, client, early);
  followPage(document, start, life.signal, early.begin);
  whenWrittenAnew(document, live, life.signal);
}
