import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { forgetDrafts } from '#renderer/editor/open-drafts.ts';
import { forgetSittings } from '#renderer/journal/sitting.ts';
import { clearNotices } from '#renderer/ui/notices.tsx';
import { FailureScreen } from '#renderer/vault/failure-screen.tsx';
import { FirstRun } from '#renderer/vault/first-run.tsx';
import { LockScreen } from '#renderer/vault/lock-screen.tsx';
import { RecoveryCodeScreen } from '#renderer/vault/recovery-code-screen.tsx';

/**
 * Shows the rooms only while the vault is open; otherwise what the vault's state asks for. A new recovery code is shown
 * before the rooms, since it is never shown again.
 */
export function VaultGate({ children }: { children: ReactNode }) {
  const { data: vault } = useRead('vault.state', {});
  const [code, setCode] = useState<string | null>(null);
  const client = useQueryClient();
  const isOpen = vault?.state === 'open';
  useEffect(() => {
    if (isOpen) return;
    // Nothing of the person's stays in the window or in its address.
    clearNotices();
    forgetDrafts();
    forgetSittings();
    client.removeQueries({
      predicate: ({ queryKey }) =>
        /^(journal|search|reflection|goals|plan|trash)\./.test(String(queryKey[0])),
    });
    window.location.hash = '';
  }, [isOpen, client]);

  if (!vault) return null;
  if (isOpen && code !== null) return <RecoveryCodeScreen code={code} onDone={() => setCode(null)} />;
  switch (vault.state) {
    case 'absent':
      return <FirstRun onRecoveryCode={setCode} />;
    case 'locked':
      return <LockScreen retryAt={vault.retryAt} onRecoveryCode={setCode} />;
    case 'failed':
      return <FailureScreen failure={vault} />;
    case 'open':
      return children;
  }
}
