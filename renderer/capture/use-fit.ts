import { type RefObject, useEffect, useRef } from 'react';
import { call } from '#renderer/bridge/client.ts';

/** Keeps the small window as high as its page, which grows with the words. */
export function useFit(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const follow = new ResizeObserver(() => {
      void call('shell.fitCapture', { height: Math.ceil(current.getBoundingClientRect().height) });
    });
    follow.observe(current);
    return () => follow.disconnect();
  }, []);
  return page;
}
