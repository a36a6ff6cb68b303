import { useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { BackupContents } from '#shared/vault/vault.ts';
import { BackupInside } from './backup-inside.tsx';
import { ChooseBackup } from './choose-backup.tsx';

/** Chooses a backup, shows what is inside, and only then puts it in the vault's place. */
export function RestoreDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [seen, setSeen] = useState<BackupContents | null>(null);
  const close = (): void => {
    setSeen(null);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Restore a backup"
      description={
        seen
          ? 'This is what it holds. A vault that is here now moves aside and is kept.'
          : 'You see what a backup holds before anything is replaced.'
      }
    >
      {seen ? (
        <BackupInside inside={seen} onSeen={setSeen} onBack={() => setSeen(null)} onDone={close} />
      ) : (
        <ChooseBackup onSeen={setSeen} />
      )}
    </Dialog>
  );
}
