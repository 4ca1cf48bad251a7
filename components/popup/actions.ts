import type { QueryClient } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import type { Period } from '../../lib/log/read';
import type { Lang } from '../../lib/model/localised';
import type { Gap } from '../../lib/model/log';
import type { Settings } from '../../lib/model/settings';
import { settleLoss } from '../../lib/settings/log-health';
import type { PopupActions } from './data';
import { exportDay } from './export';

/** The tab in front. */
export interface Tab {
  id?: number | undefined;
  windowId: number;
}

interface Around {
  tab: Tab | undefined;
  lang: Lang;
  queries: QueryClient;
  gaps: Gap[];
  today: Period;
  change(part: Partial<Settings>): Promise<void>;
}

/** What the popup's buttons do. */
export function actionsOf({ tab, lang, queries, gaps, today, change }: Around): PopupActions {
  const open = (path: Parameters<typeof browser.runtime.getURL>[0]) =>
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
  return {
    change: (part) => void change(part),
    switchLanguage: () => void change({ lang: lang === 'zh' ? 'en' : 'zh' }),
    openOptions: (section) => void (section ? open(`/options.html#${section}`) : browser.runtime.openOptionsPage()),
    noteLoss: () => void settleLoss(),
    confirmTold: () => void change({ informed: Date.now() }),
    openLog: () => open('/log.html'),
    // At once, without waiting for anything: the browser allows it only within the click.
    openPanel: () => tab && void browser.sidePanel.open({ windowId: tab.windowId }).then(() => window.close()),
    openChats: () => open('/review.html'),
    reloadPage: () => void (tab?.id !== undefined && browser.tabs.reload(tab.id)),
    exportToday: () => void exportDay(queries, today, gaps, lang),
  };
}
