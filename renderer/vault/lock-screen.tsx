import { useState } from 'react';
import { Recover } from './recover.tsx';
import { Unlock } from './unlock.tsx';

export interface LockScreenProps {
  /** When the next try may be made, after wrong ones; null when now. */
  retryAt: string | null;
  /** Words of the person wait in memory to be saved. */
  unsaved: boolean;
  /** Told of a vault that is being opened by its recovery code; a new code comes with it. */
  onEntering: (vault: Promise<{ recoveryCode: string }>) => void;
}

/** What a locked vault shows: nothing of the person's, and two ways in. */
export function LockScreen({ retryAt, unsaved, onEntering }: LockScreenProps) {
  const [recovering, setRecovering] = useState(false);
  return recovering ? (
    <Recover retryAt={retryAt} onEntering={onEntering} onBack={() => setRecovering(false)} />
  ) : (
    <Unlock retryAt={retryAt} unsaved={unsaved} onForgotten={() => setRecovering(true)} />
  );
}
