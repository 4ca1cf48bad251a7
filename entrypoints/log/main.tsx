import '../../components/ui/page.css';
import '../../components/ui/transcript.css';
import '../../components/log/style.css';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { LogPage } from '../../components/log/page';
import { LogGate } from '../../components/log-health/gate';
import { settingsQuery } from '../../components/queries';
import { pageLang } from '../../components/ui/lang';
import { Themed } from '../../components/ui/theme';

function Log() {
  const settings = useQuery(settingsQuery);
  const [now] = useState(Date.now);
  const lang = pageLang(settings.data?.lang, browser.i18n.getUILanguage());
  return (
    <Themed lang={lang} choice={settings.data?.theme}>
      <LogGate lang={lang}>
        <LogPage lang={lang} now={now} />
      </LogGate>
    </Themed>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <Log />
    </QueryClientProvider>
  </StrictMode>,
);
