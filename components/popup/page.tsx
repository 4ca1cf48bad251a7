import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings';
import { saveSettings } from '../../lib/settings/store';
import { readTabs } from '../../lib/settings/tabs';
import { troublesOf } from '../log-health/derive';
import { useLogHealth } from '../log-health/use-log-health';
import { gapsQuery, lastDays, settingsQuery } from '../queries';
import { dayQuery } from '../sidepanel/queries';
import { pageLang } from '../ui/lang';
import { actionsOf, type Tab } from './actions';
import { gapMinutes, pageOf, todayOf } from './derive';
import { Popup } from './popup';

/** How often the report of the tab in front is read, ms. */
const pace = 2_000;

/** Reads what the popup shows; it is drawn once settings and the page's report are here. */
export function PopupPage({ tab }: { tab: Tab | undefined }) {
  const queries = useQueryClient();
  const [changing, setChanging] = useState<Partial<Settings>>({});
  const [now] = useState(Date.now);
  const settings = useQuery(settingsQuery).data;
  const { health, isOld } = useLogHealth();
  const report = useQuery({
    queryKey: ['tab', tab?.id],
    refetchInterval: pace,
    queryFn: async () => (await readTabs())[tab?.id ?? -1] ?? null,
  });
  const today = lastDays(1, now);
  const gaps = useQuery(gapsQuery(today)).data ?? [];
  const day = useQuery(dayQuery(now)).data;
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
  const page = pageOf(report.data, lang, Date.now());
  const isLocked = health.state === 'locked';
  return (
    <Popup
      actions={actionsOf({ tab, lang, queries, gaps, today, change })}
      data={{
        lang,
        mac: /mac/i.test(navigator.platform),
        ...(page && { page }),
        troubles: troublesOf(health, lang, isOld),
        isTold: settings.informed > 0 || (changing.informed ?? 0) > 0,
        gapMinutes: gapMinutes(gaps, today.from, now),
        today: todayOf(isLocked ? undefined : day),
        isLocked,
        switches: { ...settings, ...changing },
      }}
    />
  );
}
