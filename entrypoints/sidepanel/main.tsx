import '../../components/sidepanel/style.css';
import '../../components/sidepanel/chat/style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SidePanel } from '../../components/sidepanel/page';
import { pageTokens } from '../../components/ui/tokens';

document.head.appendChild(document.createElement('style')).textContent = pageTokens;
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })}>
      <SidePanel />
    </QueryClientProvider>
  </StrictMode>,
);
