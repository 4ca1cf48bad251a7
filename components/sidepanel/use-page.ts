import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';
import { watchSettings } from '../../lib/settings/store';
import { readTabs } from '../../lib/settings/tabs';
import type { PopupData } from '../popup/data';
import { pageOf } from '../popup/derive';
import { settingsQuery } from '../queries';
import { pageLang } from '../ui/lang';

/** The language of the panel; the document follows it and the theme, also when they are changed elsewhere. */
export function useLook(): Lang {
  const queries = useQueryClient();
  const settings = useQuery(settingsQuery).data;
  const lang = pageLang(settings?.lang, browser.i18n.getUILanguage());
  const theme = settings?.theme;
  useEffect(() => {
    const end = new AbortController();
    watchSettings(() => void queries.invalidateQueries({ queryKey: settingsQuery.queryKey }), end.signal);
    return () => end.abort();
  }, [queries]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang === 'zh' ? 'zh-CN' : 'en';
    root.dataset.theme = theme === undefined || theme === 'auto' ? '' : theme;
    document.title = say(words.panel, lang);
  }, [lang, theme]);
  return lang;
}

/** What the page of a tab says of itself; undefined where no chat page has reported. */
export function useReport(tabId: number | undefined, lang: Lang): PopupData['page'] {
  const report = useQuery({
    queryKey: ['tab', tabId],
    enabled: tabId !== undefined,
    refetchInterval: 2_000,
    queryFn: async () => (await readTabs())[tabId ?? -1] ?? null,
  });
  return pageOf(report.data, lang, Date.now());
}
