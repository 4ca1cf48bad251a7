import '../../components/popup/popup.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/page';
import { pageTokens } from '../../components/ui/tokens';

document.head.appendChild(document.createElement('style')).textContent = pageTokens;
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <PopupPage tab={tab} />
    </QueryClientProvider>
  </StrictMode>,
);
