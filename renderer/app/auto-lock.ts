import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'focus'] as const;
/** How often the clock is looked at, in ms. */
const lookEvery = 5_000;

/**
 * Locks after the minutes without a key or a movement in this window that Settings say, where the shell cannot tell what is
 * done in other programs. The clock is asked and not counted, so time asleep counts too.
 */
export function useAutoLock(lock: () => void): void {
  const { data: vault } = useRead('vault.state', {});
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const canLock = vault?.state === 'open' && vault.protection === 'passphrase';
  const minutes = canLock && shell?.seesSleep === false ? (settings?.lockAfter ?? 0) : 0;
  useEffect(() => {
    if (minutes === 0) return;
    let last = Date.now();
    const note = (): void => {
      last = Date.now();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    const timer = setInterval(() => {
      if (Date.now() - last < minutes * 60_000) return;
      note();
      lock();
    }, lookEvery);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
    };
  }, [minutes, lock]);
}
