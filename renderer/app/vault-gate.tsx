import type { ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { FailureScreen } from '#renderer/vault/failure-screen.tsx';
import { FirstRun } from '#renderer/vault/first-run.tsx';
import { LockScreen } from '#renderer/vault/lock-screen.tsx';

/** Shows the rooms only while the vault is open; otherwise what the vault's state asks for. */
export function VaultGate({ children }: { children: ReactNode }) {
  const { data: vault } = useRead('vault.state', {});
  if (!vault) return null;
  switch (vault.state) {
    case 'absent':
      return <FirstRun />;
    case 'locked':
      return <LockScreen retryAt={vault.retryAt} />;
    case 'failed':
      return <FailureScreen failure={vault} />;
    case 'open':
      return children;
  }
}
