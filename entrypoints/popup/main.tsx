import '../../components/popup/popup.css';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { troublesOf } from '../../components/log-health/derive';
import { useLogHealth } from '../../components/log-health/use-log-health';
import type { PopupActions } from '../../components/popup/data';
import { gapMinutes, pageOf } from '../../components/popup/derive';
import { Popup } from '../../components/popup/popup';
import { chatsQuery, figuresQuery, gapsQuery, lastDays, settingsQuery } from '../../components/queries';
import { makeFile, save } from '../../components/review/export';
import { sheetsInForce } from '../../components/sheets';
import { suppressionsQuery } from '../../components/team';
import { pageLang } from '../../components/ui/lang';
import { pageTokens } from '../../components/ui/tokens';
import type { Settings } from '../../lib/model/settings';
import { items } from '../../lib/quality/items';
import { settleLoss } from '../../lib/settings/log-health';
import { saveSettings } from '../../lib/settings/store';
import { readTabs } from '../../lib/settings/tabs';

function PopupPage({ tabId }: { tabId: number | undefined }) {
  const queries = useQueryClient();
  const [changing, setChanging] = useState<Partial<Settings>>({});
  const [now] = useState(Date.now);
  const today = lastDays(1, now);
  const settings = useQuery(settingsQuery).data;
  const { health, isOld } = useLogHealth();
  const report = useQuery({
    queryKey: ['tab', tabId],
    refetchInterval: 2_000,
    queryFn: async () => (await readTabs())[tabId ?? -1] ?? null,
  });
  const gaps = useQuery(gapsQuery(today)).data ?? [];
  const figures = useQuery(figuresQuery(today)).data;
  const lang = pageLang(settings?.lang, browser.i18n.getUILanguage());
  const theme = settings?.theme;
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = theme === 'auto' ? '' : theme;
  }, [lang, theme]);
  if (!settings || report.isLoading) return null;
  const change = async (part: Partial<Settings>) => {
    setChanging((before) => ({ ...before, ...part }));
    await saveSettings(part);
    await queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
    setChanging({});
  };
  const actions: PopupActions = {
    change: (part) => void change(part),
    switchLanguage: () => void change({ lang: lang === 'zh' ? 'en' : 'zh' }),
    openOptions: (section) =>
      void (section
        ? browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) })
        : browser.runtime.openOptionsPage()),
    noteLoss: () => void settleLoss(),
    confirmTold: () => void change({ informed: Date.now() }),
    openLog: () => void browser.tabs.create({ url: browser.runtime.getURL('/log.html') }),
    // At once, without waiting for anything: the browser allows it only within the click.
    openPanel: () => tab && void browser.sidePanel.open({ windowId: tab.windowId }).then(() => window.close()),
    openChats: () => void browser.tabs.create({ url: browser.runtime.getURL('/review.html') }),
    reloadPage: () => void (tabId !== undefined && browser.tabs.reload(tabId)),
    async exportToday() {
      const app = browser.runtime.getManifest().version;
      const suppressions = await queries.fetchQuery(suppressionsQuery());
      const about = {
        inForce: await sheetsInForce(),
        items: [...items],
        gaps,
        suppressions,
        lang,
        app,
        installation: browser.runtime.id,
        now: Date.now(),
      };
      const { name, blob } = await makeFile('bundle', await queries.fetchQuery(chatsQuery(today)), about);
      save(name, blob);
    },
  };
  const page = pageOf(report.data, lang, Date.now());
  const isLocked = health.state === 'locked';
  return (
    <Popup
      actions={actions}
      data={{
        lang,
        mac: /mac/i.test(navigator.platform),
        ...(page && { page }),
        troubles: troublesOf(health, lang, isOld),
        isTold: settings.informed > 0 || (changing.informed ?? 0) > 0,
        gapMinutes: gapMinutes(gaps, today.from, now),
        today: isLocked
          ? { chats: null, average: null, resolved: null }
          : { chats: figures?.conversations ?? 0, average: figures?.average ?? null, resolved: figures?.resolved ?? 0 },
        isLocked,
        switches: { ...settings, ...changing },
      }}
    />
  );
}

document.head.appendChild(document.createElement('style')).textContent = pageTokens;
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <PopupPage tabId={tab?.id} />
    </QueryClientProvider>
  </StrictMode>,
);
