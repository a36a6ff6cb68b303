import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useModes } from '#renderer/journal/writing/use-modes.ts';

/**
 * Tells the whole window how one writes, for its style sheet: in focus, what lies around an open entry steps back; in
 * privacy, words in lists are blurred as well.
 */
export function WritingModes() {
  const { focusMode, privacyMode } = useModes();
  const isOnPage = useRouterState({
    select: ({ location: { pathname, search } }) =>
      /^\/journal\/[^/]/.test(pathname) && !('find' in (search as object)),
  });
  const isFocused = focusMode && isOnPage;
  useLayoutEffect(() => set('focus', isFocused), [isFocused]);
  useLayoutEffect(() => set('privacy', privacyMode), [privacyMode]);
  return null;
}

function set(name: string, isOn: boolean): () => void {
  const { dataset } = document.documentElement;
  if (isOn) dataset[name] = '';
  return () => {
    delete dataset[name];
  };
}
