import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { forgetWhatWasRead, useRead } from '#renderer/bridge/queries.ts';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { emptyStores } from '#renderer/ui/stores.ts';
import { FailureScreen } from '#renderer/vault/failure-screen.tsx';
import { FirstRun } from '#renderer/vault/first-run.tsx';
import { LockScreen } from '#renderer/vault/lock-screen.tsx';
import { RecoveryCodeScreen } from '#renderer/vault/recovery-code-screen.tsx';
import type { VaultState } from '#shared/vault/vault.ts';
import { forgetRecoveryCode, showRecoveryCode, useRecoveryCode } from './recovery-code.ts';
import { router } from './routes.tsx';
import { forgetWayBack, keepWayBack, type Place, useWayBack, wayBack } from './way-back.ts';

/**
 * Shows the rooms only while the vault is open; otherwise what the vault's state asks for. A new recovery code is shown
 * before the rooms, since it is never shown again.
 */
export function VaultGate({ children }: { children: ReactNode }) {
  const { data: vault } = useRead('vault.state', {});
  const code = useRecoveryCode();
  const [entering, setEntering] = useState<VaultState | null>(null);
  const isOpen = vault?.state === 'open';
  const unsaved = useClosing(vault);
  const isOnTheWay = useWayBack() !== null;

  /** Stays on the screen that asked until the answer is there: the vault is open before its recovery code arrives. */
  const enter = (answer: Promise<{ recoveryCode: string | null }>): void => {
    setEntering(vault ?? null);
    answer
      .then(({ recoveryCode }) => {
        if (recoveryCode !== null) showRecoveryCode(recoveryCode);
      })
      .catch(() => {})
      .finally(() => setEntering(null));
  };

  const shown = entering ?? vault;
  if (!shown) return null;
  if (isOpen && code !== null) return <RecoveryCodeScreen code={code} onDone={forgetRecoveryCode} />;
  switch (shown.state) {
    case 'absent':
      return <FirstRun onEntering={enter} />;
    case 'locked':
      return <LockScreen retryAt={shown.retryAt} unsaved={unsaved} onEntering={enter} />;
    case 'failed':
      return <FailureScreen failure={shown} />;
    case 'open':
      return isOnTheWay ? null : children;
  }
}

/**
 * Takes everything of the person's out of the window and its address when the vault closes. Words that could not be
 * saved before stay in memory, unseen, and are saved when it opens again; so does the place where one was, which
 * unlocking leads back to.
 *
 * @returns whether there are such words.
 */
function useClosing(vault: VaultState | undefined): boolean {
  const client = useQueryClient();
  const [unsaved, setUnsaved] = useState(false);
  const wasOpen = useRef(false);
  const state = vault?.state;
  useEffect(() => {
    if (state === undefined) return;
    void flushAll().then((saved) => setUnsaved(!saved));
    if (state === 'open') {
      wasOpen.current = true;
      const place = wayBack();
      if (place) goBack(place);
      return;
    }
    if (state !== 'locked') forgetWayBack();
    else if (wasOpen.current) keepWayBack(router.state.location);
    wasOpen.current = false;
    emptyStores();
    forgetWhatWasRead(client);
    void router.navigate({ to: '/journal', replace: true });
  }, [state, client]);
  return unsaved;
}

/** Goes where one was. The rooms are drawn once the router is there, so that no other room is seen on the way. */
function goBack(place: Place): void {
  const stop = router.subscribe('onBeforeRouteMount', () => {
    stop();
    forgetWayBack();
  });
  // It is over only when the rooms are drawn.
  void router.navigate({ ...place, replace: true });
}
