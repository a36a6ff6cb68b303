import { Outlet } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { focusRoom } from '#renderer/ui/focus/reach.ts';
import { useAutoLock } from './auto-lock.ts';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useAction, useShortcuts } from './use-actions.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { WritingModes } from './writing-modes.tsx';

/** The window while the vault is open: the rail on the left, a room beside it. */
export function Frame() {
  const run = useAction();
  useShortcuts(run);
  useAutoLock(useCallback(() => run('lock'), [run]));
  const room = useRef<HTMLElement>(null);
  useFocusOnArrival(room);
  return (
    <div
      data-around-page
      className="grid h-full grid-cols-[212px_minmax(0,1fr)] max-narrow:grid-cols-[80px_minmax(0,1fr)]"
    >
      <button
        type="button"
        onClick={() => (room.current ? focusRoom(room.current) : undefined)}
        className="sr-only rounded-control bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:px-3 focus:py-2"
      >
        Skip to the room
      </button>
      <Rail run={run} />
      <main ref={room} tabIndex={-1} className="h-full min-w-0 overflow-hidden outline-none">
        <Outlet />
      </main>
      <WritingModes />
      <Palette run={run} />
      <ShortcutsDialog />
    </div>
  );
}
