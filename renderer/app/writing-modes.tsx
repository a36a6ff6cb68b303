import { useRouterState } from '@tanstack/react-router';
import { Minimize2 } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { toggleMode, useModes } from '#renderer/journal/writing/use-modes.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { modifierName } from './keys.ts';

/**
 * Tells the whole window how one writes, for its style sheet: in focus, what lies around an open entry steps back, and one
 * sign stays as the way out; in privacy, words in lists are blurred as well.
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
  return isFocused ? (
    <IconButton
      label={`Leave focus (${modifierName} Shift D)`}
      onClick={() => void toggleMode('focusMode')}
      className="fixed top-3 right-5 z-20"
    >
      <Minimize2 size={16} aria-hidden />
    </IconButton>
  ) : null;
}

function set(name: string, isOn: boolean): () => void {
  const { dataset } = document.documentElement;
  if (isOn) dataset[name] = '';
  return () => {
    delete dataset[name];
  };
}
