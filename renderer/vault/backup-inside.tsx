import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { useRetryDelay, WaitNote } from '#renderer/parts/retry-delay.tsx';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countsText } from '#renderer/ui/counts.ts';
import { dayAndTime, longDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { BackupContents } from '#shared/vault/vault.ts';
import { RestoreProgress } from './restore-progress.tsx';

/** What a backup holds, and the decision to put it in the vault's place. */
export function BackupInside({
  inside,
  onSeen,
  onBack,
  onDone,
}: {
  inside: BackupContents;
  onSeen: (inside: BackupContents) => void;
  onBack: () => void;
  onDone: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const open = useCommand('vault.openBackup');
  const restore = useCommand('vault.restoreBackup');
  const { data: vault } = useRead('vault.state', {});
  const wait = useRetryDelay(null, open.error);
  const busy = restore.isPending || open.isPending;
  const error = restore.error ?? open.error;

  const openIt = (): void => open.mutate({ token: inside.token, passphrase }, { onSuccess: onSeen });
  const putInPlace = async (): Promise<void> => {
    // What is being written belongs to the vault that moves aside, and is kept with it.
    if (vault?.state === 'open' && !(await flushAll())) {
      notify({ tone: 'problem', words: 'Some words could not be saved yet, so nothing was replaced.' });
      return;
    }
    try {
      const { kept } = await restore.mutateAsync({
        token: inside.token,
        ...(passphrase === '' ? {} : { passphrase }),
      });
      onDone();
      notify({
        words:
          kept === null
            ? 'The backup is in place.'
            : 'The backup is in place. What was there before is kept in the folder “replaced” of the vault.',
      });
    } catch {
      // The mutation shows what was wrong.
    }
  };

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || wait > 0) return;
        if (inside.needsPassphrase) openIt();
        else void putInPlace();
      }}
    >
      <dl className="flex flex-col gap-2 rounded-card bg-sunk p-4">
        <Fact name="Made" words={dayAndTime(inside.madeAt)} />
        {inside.counts ? <Fact name="Holds" words={countsText(inside.counts)} /> : null}
        {inside.newest ? <Fact name="Newest entry" words={longDate(inside.newest, today())} /> : null}
      </dl>
      {inside.needsPassphrase ? (
        <TextField
          label="Passphrase of the backup"
          type="password"
          autoComplete="off"
          hint="The passphrase that the vault had when the backup was made."
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      ) : null}
      <WaitNote seconds={wait} />
      {busy ? <RestoreProgress label={restore.isPending ? 'Restoring…' : 'Looking inside…'} /> : null}
      {error && error.kind !== 'cancelled' ? (
        <p role="alert" className="text-drain">
          {sentenceOf(error)}
        </p>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button disabled={busy} onClick={onBack}>
          Back
        </Button>
        <Button
          look="first"
          type="submit"
          disabled={busy || (inside.needsPassphrase && (passphrase === '' || wait > 0))}
        >
          {inside.needsPassphrase ? 'Look inside' : 'Restore this backup'}
        </Button>
      </div>
    </form>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div className="grid grid-cols-[104px_1fr] gap-3">
      <dt className="text-muted">{name}</dt>
      <dd className="num">{words}</dd>
    </div>
  );
}
