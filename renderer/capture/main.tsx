import '#renderer/ui/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient, followEvents } from '#renderer/bridge/queries.ts';
import { keepFocus } from '#renderer/ui/focus/keeper.ts';
import { CapturePage } from './capture-page.tsx';
import { FollowTheme } from './follow-theme.tsx';

const client = createQueryClient();
followEvents(client);
keepFocus();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <FollowTheme />
      <CapturePage />
    </QueryClientProvider>
  </StrictMode>,
);
