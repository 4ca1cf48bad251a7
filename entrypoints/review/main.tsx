import '../../components/ui/page.css';
import '../../components/ui/transcript.css';
import '../../components/review/style.css';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useChats } from '../../components/judging/use-chats';
import { LogGate } from '../../components/log-health/gate';
import { gapsQuery, lastDays, settingsQuery, useLogRefresh } from '../../components/queries';
import { makeFile, save } from '../../components/review/export';
import { type Period, ReviewPage } from '../../components/review/page';
import { sheetsInForce } from '../../components/sheets';
import { suppressionsQuery } from '../../components/team';
import { pageLang } from '../../components/ui/lang';
import { Themed } from '../../components/ui/theme';
import type { Suppression } from '../../lib/model/suppression';
import { items } from '../../lib/quality/items';

const days: Record<Period, number> = { today: 1, week: 7, month: 30, everything: 3650 };

const none: Suppression[] = [];

function Review() {
  const [period, setPeriod] = useState<Period>('week');
  const settings = useQuery(settingsQuery);
  const lang = pageLang(settings.data?.lang, browser.i18n.getUILanguage());
  const now = Date.now();
  const range = lastDays(days[period], now);
  const { again, ...judging } = useChats(range);
  const gaps = useQuery(gapsQuery(range));
  const suppressions = useQuery(suppressionsQuery());
  useLogRefresh();
  return (
    <Themed lang={lang} choice={settings.data?.theme}>
      <LogGate lang={lang}>
        <ReviewPage
          lang={lang}
          items={items}
          period={period}
          onPeriod={setPeriod}
          judging={judging}
          suppressions={suppressions.data ?? none}
          now={now}
          onRetry={again}
          onExport={async (kind, shown) => {
            const about = {
              inForce: await sheetsInForce(),
              items,
              gaps: gaps.data ?? [],
              suppressions: suppressions.data ?? none,
              lang,
              app: browser.runtime.getManifest().version,
              installation: browser.runtime.id,
              now: Date.now(),
            };
            const { name, blob } = await makeFile(kind, shown, about);
            save(name, blob);
            return name;
          }}
        />
      </LogGate>
    </Themed>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <Review />
    </QueryClientProvider>
  </StrictMode>,
);
