import { Link, type LinkProps } from '@tanstack/react-router';
import { Keyboard, Lock, LockOpen, type LucideIcon, Search, SlidersHorizontal, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { focusSettingsPart } from '#renderer/settings/parts.ts';
import { Kbd } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/mark.tsx';
import { modifierName } from './keys.ts';
import { roomGroups } from './rooms.ts';
import type { ActionName } from './shortcuts.ts';

/** In a narrow window each place is its sign above its name, and the rooms get the width. */
const place =
  'flex items-center gap-2.5 rounded-control px-2 py-1.5 text-left max-narrow:flex-col max-narrow:gap-1 max-narrow:px-0.5 max-narrow:py-1.5 max-narrow:text-center max-narrow:text-[11px] max-narrow:leading-tight';
const room = `${place} text-ink no-underline font-[480] hover:bg-raised/60 [&_svg]:shrink-0 [&_svg]:text-muted aria-[current=page]:bg-raised aria-[current=page]:font-[580] aria-[current=page]:shadow-[0_0_0_1px_var(--line)] aria-[current=page]:[&_svg]:text-accent`;
const sign =
  'grid size-8 shrink-0 place-items-center rounded-control text-muted hover:bg-raised/60 hover:text-ink';
const current =
  'aria-[current=page]:bg-raised aria-[current=page]:text-accent aria-[current=page]:shadow-[0_0_0_1px_var(--line)]';

/** The rooms, and the way to everything that is not one. */
export function Rail({ run }: { run: (action: ActionName) => void }) {
  return (
    <nav
      aria-label="Rooms"
      data-part-of-window
      data-steps-back
      className="flex flex-col gap-0.5 overflow-y-auto border-line border-r bg-sunk px-3 pt-4.5 pb-3.5 max-narrow:px-1.5 max-narrow:pt-3.5"
    >
      <div className="flex items-center gap-2.5 px-2 pb-3.5 text-[15px] font-[650] tracking-[-0.01em] max-narrow:justify-center max-narrow:px-0 max-narrow:pb-2.5">
        <Mark />
        <span className="max-narrow:sr-only">Waymark</span>
      </div>
      <button
        type="button"
        onClick={() => run('palette')}
        title={`Search or jump (${modifierName} K)`}
        className="mb-2 flex items-center justify-between gap-2 rounded-control border border-line bg-raised px-2.5 py-1.5 text-left text-[13px] text-muted hover:border-edge max-narrow:mb-0 max-narrow:justify-center max-narrow:py-2"
      >
        <span className="flex items-center gap-2">
          <Search size={14} aria-hidden /> <span className="max-narrow:sr-only">Search or jump</span>
        </span>
        <span className="max-narrow:hidden">
          <Kbd>{modifierName} K</Kbd>
        </span>
      </button>
      {roomGroups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, not links
        <div key={group.label} role="group" aria-label={group.label} className="flex flex-col gap-0.5">
          <p
            aria-hidden
            className="px-2 pt-3 pb-1 text-[11.5px] font-[560] text-muted max-narrow:mx-3 max-narrow:mt-2 max-narrow:mb-1.5 max-narrow:border-line max-narrow:border-t max-narrow:p-0 max-narrow:text-[0px]"
          >
            {group.label}
          </p>
          {group.rooms.map(({ path, label, icon, key }) => (
            <Place key={path} to={path} label={label} icon={icon} keys={`${modifierName} ${key}`} />
          ))}
        </div>
      ))}
      <div className="mt-auto pt-4">
        <div className="flex items-center gap-1 max-narrow:grid max-narrow:grid-cols-2 max-narrow:justify-items-center">
          <Sign to="/settings" label="Settings" keys={`${modifierName} ,`}>
            <SlidersHorizontal size={17} strokeWidth={1.75} aria-hidden />
          </Sign>
          <Sign to="/trash" label="Trash">
            <Trash2 size={17} strokeWidth={1.75} aria-hidden />
          </Sign>
          <button
            type="button"
            onClick={() => run('shortcuts')}
            title="Keyboard shortcuts (?)"
            className={sign}
          >
            <Keyboard size={17} strokeWidth={1.75} aria-hidden />
            <span className="sr-only">Keyboard shortcuts</span>
          </button>
          <Protection run={run} />
        </div>
      </div>
    </nav>
  );
}

function Place({
  to,
  label,
  icon: Icon,
  keys,
}: {
  to: NonNullable<LinkProps['to']>;
  label: string;
  icon: LucideIcon;
  keys: string;
}) {
  return (
    <Link
      to={to}
      title={keys}
      className={room}
      activeOptions={{ exact: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {label}
    </Link>
  );
}

/** A place at the foot: its sign alone, with its name read aloud and shown as a tooltip. */
function Sign({
  to,
  label,
  keys,
  children,
}: {
  to: NonNullable<LinkProps['to']>;
  label: string;
  keys?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      title={keys === undefined ? label : `${label} (${keys})`}
      className={`${sign} ${current}`}
      activeOptions={{ exact: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {children}
      <span className="sr-only">{label}</span>
    </Link>
  );
}

/** Whether the vault is protected, with what can be done about it. */
function Protection({ run }: { run: (action: ActionName) => void }) {
  const { data: vault } = useRead('vault.state', {});
  if (vault?.state !== 'open') return null;
  if (vault.protection === 'none') {
    const words = 'Not protected: Waymark opens without a passphrase';
    return (
      <Link
        to="/settings"
        hash="protection"
        activeOptions={{ includeHash: true }}
        onClick={() => focusSettingsPart('protection')}
        title={words}
        className={`${sign} narrow:ml-auto`}
      >
        <LockOpen size={17} strokeWidth={1.75} aria-hidden className="text-energy-ink" />
        <span className="sr-only">{words}</span>
      </Link>
    );
  }
  return (
    <button
      type="button"
      onClick={() => run('lock')}
      title={`Lock (${modifierName} L) · Protected, only on this computer`}
      className={`${sign} narrow:ml-auto`}
    >
      <Lock size={17} strokeWidth={1.75} aria-hidden />
      <span className="sr-only">Lock. Protected, only on this computer</span>
    </button>
  );
}
