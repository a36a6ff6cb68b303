import { keepReadsIn } from '#renderer/commands/run.ts';
import { tellShell } from './tell-shell.ts';
import '#renderer/ui/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Attachments } from '#renderer/attachments/attachments.tsx';
import { createQueryClient, followEvents } from '#renderer/bridge/queries.ts';
import { Announcer } from '#renderer/ui/announcer.tsx';
import { keepFocus } from '#renderer/ui/focus/keeper.ts';
import { readWhatCameLater } from '#renderer/ui/later.tsx';
import { Notices } from '#renderer/ui/notices.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { answerFlushes } from './flush.ts';
import { router } from './routes.tsx';
import { ThemeFollower } from './theme.tsx';
import { tellTroubles } from './troubles.ts';
import { VaultGate } from './vault-gate.tsx';

const client = createQueryClient();
followEvents(client);
keepReadsIn(client);
tellShell();
answerFlushes();
keepFocus();
tellTroubles();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ErrorScreen>
        <ThemeFollower />
        <VaultGate>
          <Attachments>
            <RouterProvider router={router} />
          </Attachments>
        </VaultGate>
        <Notices />
        <Announcer />
      </ErrorScreen>
    </QueryClientProvider>
  </StrictMode>,
);

// Once the first room is on the screen.
setTimeout(() => requestIdleCallback(() => void readWhatCameLater()), 400);
