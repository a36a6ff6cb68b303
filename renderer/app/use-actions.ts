import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { call, onEvent, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { flushAll } from '#renderer/bridge/unsaved.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { notify, runLatestAction } from '#renderer/ui/notices.tsx';
import { hasModifier } from './keys.ts';
import { showOverlay } from './overlays.ts';
import { rooms } from './rooms.ts';
import { type ActionName, actionFor } from './shortcuts.ts';

/** Locks, once everything is saved; if something cannot be, the person decides. */
async function lock(force = false): Promise<void> {
  if (!force && !(await flushAll())) {
    notify({
      tone: 'problem',
      words: 'Some words could not be saved yet, so Waymark stays open. Locking now would lose them.',
      action: { label: 'Lock anyway', run: () => void lock(true) },
    });
    return;
  }
  try {
    await call('vault.lock', {});
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
  }
}

/** Runs what can be done from anywhere in the window, by its name. */
export function useAction(): (action: ActionName) => void {
  const navigate = useNavigate();
  const { data: vault } = useRead('vault.state', {});
  const canLock = vault?.state === 'open' && vault.protection === 'passphrase';
  return useCallback(
    (action) => {
      const room = rooms.find(({ key }) => action === `room-${key}`);
      if (room) void navigate({ to: room.path });
      else if (action === 'palette' || action === 'shortcuts') showOverlay(action);
      else if (action === 'new-entry') void navigate({ to: '/journal/$id', params: { id: newEntryId() } });
      else if (action === 'search') void navigate({ to: '/journal', search: { find: '' } });
      else if (action === 'settings') void navigate({ to: '/settings' });
      else if (action === 'undo') runLatestAction();
      else if (action === 'lock' && canLock) void lock();
      else if (action === 'lock')
        notify({ words: 'Without a passphrase there is nothing to lock. You can set one in Settings.' });
    },
    [navigate, canLock],
  );
}

/** Answers the keyboard and the menu, from anywhere in the window. */
export function useShortcuts(run: (action: ActionName) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const modifier = hasModifier(event);
      if (!modifier && (event.ctrlKey || event.metaKey || event.altKey)) return;
      const action = actionFor({ key: event.key, modifier, typing: isTyping(event.target) });
      if (!action || (action === 'undo' && event.shiftKey)) return;
      event.preventDefault();
      run(action);
    };
    window.addEventListener('keydown', press);
    const stop = onEvent('menu', ({ action }) => run(action));
    return () => {
      window.removeEventListener('keydown', press);
      stop();
    };
  }, [run]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  );
}
