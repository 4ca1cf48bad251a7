import '../../components/options/style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/page';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <OptionsPage browserLang={browser.i18n.getUILanguage()} />
    </QueryClientProvider>
  </StrictMode>,
);
