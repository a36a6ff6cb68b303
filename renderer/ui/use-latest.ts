import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * What a value is now, for what outlives a rendering: listeners, timers, callbacks that never change.
 *
 * @returns the way to ask for it, always the same function. It is not asked while something is drawn.
 */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
