import { mountOverlay } from '../../../components/overlay/mount';
import type { OverlayActions } from '../../../components/overlay/state/actions';
import type { Rect } from '../../../components/overlay/state/rect';
import type { Lang } from '../../../lib/model/localised';
import { statesFor } from './states';

const called: string[] = [];
const actions = new Proxy({} as OverlayActions, {
  get:
    (_, name) =>
    (...values: unknown[]) =>
      called.push([String(name), ...values].join(' ')),
});

function rectOf(selector: string): Rect {
  const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return { left, top, width, height };
}

/** Mounts the overlay; tests look inside with `open`, and see what a page sees with `closed`. */
function start(mode: ShadowRootMode) {
  const stop = new AbortController();
  const now = Date.now();
  const mounted = mountOverlay(document, actions, stop.signal, mode);
  const states = (lang: Lang, dark: boolean) =>
    statesFor(
      { anchor: rectOf('.composer'), phrase: rectOf('.phrase'), last: rectOf('#last'), transcriptHeight: rectOf('.talk').height },
      lang,
      dark,
      now,
    );
  return {
    names: Object.keys(states('zh', false)),
    called,
    host: mounted.host,
    contains: mounted.contains,
    focusBar: mounted.focusBar,
    stop: () => stop.abort(),
    show(name: string, lang: Lang = 'zh', dark = false) {
      document.body.className = dark ? 'dark' : '';
      const state = states(lang, dark)[name];
      if (!state) throw new Error(`no state ${name}`);
      mounted.render(state);
    },
  };
}

export type Harness = ReturnType<typeof start>;
Object.assign(window, { startOverlay: start });
