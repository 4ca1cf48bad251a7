import type { WxtBrowser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings';
import type { Picked } from '../../lib/page/adapters';
import type { Session } from './session';

type Calls = Pick<Session, 'typing' | 'draw' | 'report' | 'recheck' | 'ask' | 'note' | 'suppress'>;

/** A session of a page in which nothing was read or typed yet. */
export function beginSession(
  doc: Document,
  signal: AbortSignal,
  settings: Settings,
  { adapter, readable }: Picked,
  lang: Session['lang'],
  calls: Calls,
): Session {
  return {
    doc,
    signal,
    settings,
    rules: undefined,
    scoring: undefined,
    adapter,
    readable,
    isTop: doc.defaultView === doc.defaultView?.top,
    lang,
    composer: undefined,
    composing: false,
    underline: undefined,
    text: '',
    read: undefined,
    findings: [],
    card: undefined,
    guard: undefined,
    menu: undefined,
    notice: undefined,
    announce: undefined,
    chat: undefined,
    transcript: undefined,
    others: 0,
    pointed: undefined,
    asked: new Map(),
    dismissed: new Set(),
    suppressed: new Set(),
    sheets: { own: [], general: settings.sheet },
    library: [],
    ...calls,
  };
}

/** The language of our words on a page: what was chosen, else the browser's. */
export function langOf({ lang }: Settings, browser: WxtBrowser): Session['lang'] {
  if (lang !== 'auto') return lang;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
