import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countsInWords, sizeInWords } from '#renderer/ui/counts.ts';
import { dayAndTime } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { BackupContents, BackupInfo } from '#shared/vault/vault.ts';

const reasons: Record<BackupInfo['reason'], string> = {
  manual: 'made by you',
  automatic: 'automatic',
  'before-migration': 'before an update',
};

/** Chooses a backup, shows what is inside, and only then puts it in the vault's place. */
export function RestoreDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { data: shell } = useRead('shell.info', {});
  const [contents, setContents] = useState<{ id: string | null; inside: BackupContents } | null>(null);
  const close = (): void => {
    setContents(null);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Restore a backup"
      description="You see what a backup holds before anything is replaced. What is there now is kept beside it."
    >
      {contents ? (
        <Inside
          contents={contents.inside}
          id={contents.id}
          onSeen={(inside) => setContents({ id: contents.id, inside })}
          onBack={() => setContents(null)}
          onDone={close}
        />
      ) : (
        <Choose
          canChooseFiles={shell?.canChooseFiles ?? false}
          onChosen={(id, inside) => setContents({ id, inside })}
        />
      )}
    </Dialog>
  );
}

function Choose({
  canChooseFiles,
  onChosen,
}: {
  canChooseFiles: boolean;
  onChosen: (id: string | null, inside: BackupContents) => void;
}) {
  const { data: backups } = useRead('vault.backups', {});
  const inspect = useCommand('vault.inspectBackup');
  const look = (id: string | null): void =>
    inspect.mutate({ id }, { onSuccess: (inside) => (inside ? onChosen(id, inside) : undefined) });
  return (
    <div className="flex flex-col gap-4">
      {backups && backups.length > 0 ? (
        <ul className="flex max-h-64 flex-col overflow-y-auto rounded-card border border-line">
          {backups.map((backup) => (
            <li key={backup.id} className="border-line border-b last:border-b-0">
              <button
                type="button"
                disabled={inspect.isPending}
                onClick={() => look(backup.id)}
                className="flex w-full items-baseline justify-between gap-3 px-3.5 py-2 text-left hover:bg-sunk"
              >
                <span className="num font-[540]">{dayAndTime(backup.madeAt)}</span>
                <span className="num text-[12.5px] text-muted">
                  {reasons[backup.reason]} · {sizeInWords(backup.bytes)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">There are no backups in the vault’s own folder.</p>
      )}
      {canChooseFiles ? (
        <div>
          <Button disabled={inspect.isPending} onClick={() => look(null)}>
            {inspect.isPending ? 'Looking…' : 'Choose a file…'}
          </Button>
        </div>
      ) : (
        <p className="text-[13px] text-muted">
          A backup that lies elsewhere is restored on the command line: <code>waymark restore FILE</code>
        </p>
      )}
      {inspect.error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(inspect.error)}
        </p>
      ) : null}
    </div>
  );
}

function Inside({
  contents,
  id,
  onSeen,
  onBack,
  onDone,
}: {
  contents: BackupContents;
  id: string | null;
  onSeen: (inside: BackupContents) => void;
  onBack: () => void;
  onDone: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const inspect = useCommand('vault.inspectBackup');
  const restore = useCommand('vault.restoreBackup');
  const error = restore.error ?? inspect.error;
  const run = (): void => {
    restore.mutate(
      { token: contents.token, ...(passphrase === '' ? {} : { passphrase }) },
      {
        onSuccess: () => {
          notify({ words: 'The backup is in place. What was there before is kept in the vault’s folder.' });
          onDone();
        },
      },
    );
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!contents.needsPassphrase) run();
        else
          inspect.mutate(
            { id, passphrase },
            { onSuccess: (inside) => (inside ? onSeen(inside) : undefined) },
          );
      }}
    >
      <dl className="flex flex-col gap-2 rounded-card bg-sunk p-4">
        <Fact name="Made" words={dayAndTime(contents.madeAt)} />
        {contents.counts ? <Fact name="Holds" words={countsInWords(contents.counts)} /> : null}
        {contents.newest ? <Fact name="Newest entry" words={contents.newest} /> : null}
      </dl>
      {contents.needsPassphrase ? (
        <TextField
          label="Passphrase of the backup"
          type="password"
          hint="The passphrase that the vault had when the backup was made."
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      ) : null}
      {error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(error)}
        </p>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button look="first" type="submit" disabled={restore.isPending || inspect.isPending}>
          {contents.needsPassphrase
            ? 'Look inside'
            : restore.isPending
              ? 'Restoring…'
              : 'Restore this backup'}
        </Button>
      </div>
    </form>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div className="grid grid-cols-[110px_1fr] gap-3">
      <dt className="text-muted">{name}</dt>
      <dd className="num">{words}</dd>
    </div>
  );
}
