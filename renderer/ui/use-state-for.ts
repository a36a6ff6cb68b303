import { useCallback, useState } from 'react';

/** State that belongs to something, such as the entry that is open, and begins anew with another one. */
export function useStateFor<K, S>(key: K, begin: (key: K) => S): [state: S, set: (state: S) => void] {
  const [held, setHeld] = useState(() => ({ key, state: begin(key) }));
  let { state } = held;
  if (!Object.is(held.key, key)) {
    state = begin(key);
    setHeld({ key, state });
  }
  const set = useCallback((next: S) => setHeld({ key, state: next }), [key]);
  return [state, set];
}
