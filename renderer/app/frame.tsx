import { Link, Outlet } from '@tanstack/react-router';
import { Lock, LockOpen, Search, Settings, Trash2 } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Kbd } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/mark.tsx';
import { modifierName } from './keys.ts';
import { Palette } from './palette.tsx';
import { roomGroups } from './rooms.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useAction, useShortcuts } from './use-actions.ts';

const item =
  'flex items-center gap-2.5 rounded-control px-2 py-1.5 text-ink no-underline font-[480] hover:bg-raised/60 [&_svg]:text-muted aria-[current=page]:bg-raised aria-[current=page]:font-[580] aria-[current=page]:shadow-[0_0_0_1px_var(--line)] aria-[current=page]:[&_svg]:text-accent';

/** The window while the vault is open: the rail on the left, a room beside it. */
export function Frame() {
  const run = useAction();
  useShortcuts(run);
  const { data: vault } = useRead('vault.state', {});
  const isProtected = vault?.state === 'open' && vault.protection === 'passphrase';
  return (
    <div className="grid h-full grid-cols-[212px_minmax(0,1fr)]">
      <nav
        aria-label="Rooms"
        className="flex flex-col gap-0.5 overflow-y-auto border-line border-r bg-sunk px-3 pt-4.5 pb-3.5"
      >
        <div className="flex items-center gap-2.5 px-2 pb-3.5 text-[15px] font-[650] tracking-[-0.01em]">
          <Mark />
          Waymark
        </div>
        <button
          type="button"
          onClick={() => run('palette')}
          className="mb-2 flex items-center justify-between gap-2 rounded-control border border-line bg-raised px-2.5 py-1.5 text-left text-[13px] text-muted hover:border-edge"
        >
          <span className="flex items-center gap-2">
            <Search size={14} aria-hidden /> Search or jump
          </span>
          <Kbd>{modifierName} K</Kbd>
        </button>
        {roomGroups.map((group) => (
          <div key={group.label} className="flex flex-col gap-0.5">
            <h2 className="px-2 pt-3 pb-1 text-[11.5px] font-[560] text-muted">{group.label}</h2>
            {group.rooms.map(({ path, label, icon: Icon }) => (
              <Link
                key={path}
                to={path}
                className={item}
                activeOptions={{ exact: false }}
                activeProps={{ 'aria-current': 'page' }}
              >
                <Icon size={17} strokeWidth={1.75} aria-hidden />
                {label}
              </Link>
            ))}
          </div>
        ))}
        <div className="mt-auto flex flex-col gap-0.5 pt-4 text-[13px]">
          <Link to="/trash" className={item} activeProps={{ 'aria-current': 'page' }}>
            <Trash2 size={16} strokeWidth={1.75} aria-hidden />
            Trash
          </Link>
          <Link to="/settings" className={item} activeProps={{ 'aria-current': 'page' }}>
            <Settings size={16} strokeWidth={1.75} aria-hidden />
            Settings
          </Link>
          {isProtected ? (
            <button
              type="button"
              onClick={() => run('lock')}
              title={`Lock (${modifierName} L)`}
              className="flex items-center gap-2.5 rounded-control px-2 py-1.5 text-left text-[12px] text-muted hover:bg-raised/60"
            >
              <Lock size={15} aria-hidden className="shrink-0" />
              Protected · only on this computer
            </button>
          ) : (
            <Link
              to="/settings"
              className="flex items-center gap-2.5 rounded-control px-2 py-1.5 text-[12px] text-energy-ink hover:bg-raised/60"
            >
              <LockOpen size={15} aria-hidden className="shrink-0" />
              Not protected · anyone with this computer can read it
            </Link>
          )}
        </div>
      </nav>
      <main className="h-full min-w-0 overflow-hidden">
        <Outlet />
      </main>
      <Palette run={run} />
      <ShortcutsDialog />
    </div>
  );
}
