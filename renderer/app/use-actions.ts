import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { call, onEvent } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { redo, undo } from '#renderer/commands/run.ts';
import { findInEntry } from '#renderer/editor/find-in-entry/open-find.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { toggleMode } from '#renderer/journal/writing/use-modes.ts';
import { succeeds } from '#renderer/parts/failures.ts';
import { flushAll, forgetUnsaved } from '#renderer/saving/unsaved.ts';
import { focusSearch } from '#renderer/search/search-focus.ts';
import { goToPart } from '#renderer/ui/focus/parts.ts';
import { focusRoom } from '#renderer/ui/focus/reach.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { hasModifier } from './keys.ts';
import { openOverlay, showOverlay } from './overlays.ts';
import { rooms } from './rooms.ts';
import { type ActionName, actionFor } from './shortcuts.ts';
import { afterOwnUndo, followFields, hasOwnUndo, isTyping } from './typed.ts';

/** Takes away what was said when locking was not possible before. */
let takeBack = (): void => {};

/** Locks once everything is saved; if something cannot be, the person decides. */
async function lock(): Promise<void> {
  const isSaved = await flushAll();
  takeBack();
  if (isSaved) {
    await lockNow();
    return;
  }
  takeBack = notify({
    tone: 'problem',
    words: 'Some words could not be saved yet, so Waymark stays open. Locking now would lose them.',
    action: {
      label: 'Lock anyway',
      run: () => {
        forgetUnsaved();
        void lockNow();
      },
    },
  });
}

async function lockNow(): Promise<void> {
  await succeeds(() => call('vault.lock', {}));
}

/** Runs what can be done from anywhere in the window, by its name. */
export function useAction(): (action: ActionName) => void {
  const navigate = useNavigate();
  const { data: vault } = useRead('vault.state', {});
  const router = useRouter();
  const canLock = vault?.state === 'open' && vault.protection === 'passphrase';
  return useCallback(
    (action) => {
      /** The room that one is in shows its beginning again, but an open entry stays: its list is beside it. */
      const goToRoom = (path: string): void => {
        const at = router.state.location.pathname;
        const isIn = at === path || at.startsWith(`${path}/`);
        if (!isIn || path !== '/journal') void navigate({ to: path });
        if (isIn) whenUncovered(focusRoomNow);
      };
      // The entry that is open stays open beside the search.
      const search = (): void => {
        if (router.state.location.pathname.startsWith('/journal')) {
          void navigate({ to: '.', search: (before) => ({ find: '', ...before }) }).then(focusSearch);
        } else void navigate({ to: '/journal', search: { find: '' } });
      };
      const room = rooms.find(({ key }) => action === `room-${key}`);
      const overlay = action === 'palette' || action === 'shortcuts' ? action : null;
      showOverlay(overlay === openOverlay() ? null : overlay);
      if (room) goToRoom(room.path);
      else if (action === 'new-entry') void navigate({ to: '/journal/$id', params: { id: newEntryId() } });
      else if (action === 'search') search();
      else if (action === 'find')
        whenUncovered(() => {
          if (!findInEntry()) search();
        });
      else if (action === 'focusMode' || action === 'typewriterMode' || action === 'privacyMode')
        void toggleMode(action);
      else if (action === 'settings') void navigate({ to: '/settings' });
      else if (action === 'undo') void undo();
      else if (action === 'redo') void redo();
      else if (action === 'next-part') goToPart(1);
      else if (action === 'previous-part') goToPart(-1);
      else if (action === 'lock' && canLock) void lock();
      else if (action === 'lock')
        notify({ words: 'Without a passphrase there is nothing to lock. You can set one in Settings.' });
    },
    [navigate, router, canLock],
  );
}

/** Answers the keyboard and the menu, from anywhere in the window. */
export function useShortcuts(run: (action: ActionName) => void): void {
  useEffect(() => {
    const runUnlessAsked = (action: ActionName): void => {
      // A dialog of a room asks for a decision first; locking is always in reach.
      if (action === 'lock' || openOverlay() !== null || !isDialogOpen()) run(action);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const modifier = hasModifier(event);
      if (!modifier && (event.ctrlKey || event.metaKey || event.altKey)) return;
      const action = actionFor({
        key: event.key,
        modifier,
        shift: event.shiftKey,
        typing: isTyping(event.target),
      });
      if (!action) return;
      if ((action === 'undo' || action === 'redo') && event.target !== null && hasOwnUndo(event.target)) {
        afterOwnUndo(event.target, () => runUnlessAsked(action));
        return;
      }
      event.preventDefault();
      runUnlessAsked(action);
    };
    const choose = (action: ActionName): void => {
      const field = document.activeElement;
      if ((action === 'undo' || action === 'redo') && field !== null && hasOwnUndo(field)) {
        // Only the shell can undo in a field as the keys do.
        void call('shell.editField', { how: action }).catch(() => {});
        afterOwnUndo(field, () => runUnlessAsked(action));
      } else runUnlessAsked(action);
    };
    window.addEventListener('keydown', press);
    const stop = onEvent('menu', ({ action }) => choose(action));
    const stopFields = followFields(document);
    return () => {
      stopFields();
      window.removeEventListener('keydown', press);
      stop();
    };
  }, [run]);
}

/** Does something once what lay over the page, such as the palette, is gone and has given the focus back. */
function whenUncovered(act: () => void): void {
  if (document.querySelector('[role="dialog"]')) requestAnimationFrame(() => whenUncovered(act));
  else setTimeout(act);
}

/** In another room the focus arrives by itself. */
function focusRoomNow(): void {
  const room = document.querySelector<HTMLElement>('main');
  if (room) focusRoom(room);
}

function isDialogOpen(): boolean {
  return document.querySelector('[data-decision]') !== null;
}
