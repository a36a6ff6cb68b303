import { useEffect, useState } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { createSaveSession, type SaveSession } from './save-session.ts';
import { registerUnsaved } from './unsaved.ts';

/**
 * Saves one thing of a part of the window by itself. What is unsaved in it is known to the window while the part is there,
 * and is saved when the part goes.
 */
export function useSaveSession<T>(save: (value: T) => Promise<void>, retry?: number | null): SaveSession<T> {
  const latest = useLatest(save);
  const [session] = useState(() =>
    createSaveSession<T>({
      save: (value) => latest()(value),
      ...(retry === undefined ? {} : { retry }),
    }),
  );
  useEffect(() => {
    const withdraw = registerUnsaved(() => session.flush(), session.end);
    return () => void session.flush().finally(withdraw);
  }, [session]);
  return session;
}
