import type { ReactNode } from 'react';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { Backups } from './backups.tsx';
import { Protection } from './protection.tsx';
import { Transfer } from './transfer.tsx';

/** Settings, on one page. */
export function SettingsRoom({
  restoreDialog,
}: {
  restoreDialog: (open: boolean, onClose: () => void) => ReactNode;
}) {
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-7 px-8 py-5 pb-14">
        <h1>Settings</h1>
        <Appearance />
        <Protection />
        <Backups restoreDialog={restoreDialog} />
        <Transfer />
        <About />
      </div>
    </div>
  );
}
