import { type ReactNode, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { useRetryDelay, WaitNote } from '#renderer/parts/retry-delay.tsx';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import {
  checkNewPassphrase,
  NewPassphraseFields,
  noPassphrase,
  type PassphraseProblem,
} from '#renderer/ui/new-passphrase.tsx';
import { notify } from '#renderer/ui/notices.tsx';

/** Sets another passphrase, after the present one was given. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const change = useCommand('vault.changePassphrase');
  const wait = useRetryDelay(null, change.error);
  const submit = async (): Promise<void> => {
    const checked = checkNewPassphrase(next);
    setProblem('problem' in checked ? checked.problem : null);
    if ('problem' in checked) return;
    await change.mutateAsync({ current, next: checked.ok });
    notify({ words: 'Your passphrase is changed.' });
    onClose();
  };
  return (
    <Task
      title="Change the passphrase"
      description="The recovery code stays as it is. Backups made until now keep opening with the old passphrase as well."
      label="Change it"
      busy={change.isPending}
      ready={wait === 0 && current !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <PresentPassphrase
        label="Passphrase now"
        value={current}
        onChange={setCurrent}
        error={change.error}
        wait={wait}
      />
      <NewPassphraseFields label="New passphrase" value={next} onChange={setNext} problem={problem} />
    </Task>
  );
}

interface CodeProps {
  onClose: () => void;
  /** Shows the new recovery code. */
  onCode: (code: string) => void;
}

/** Puts a passphrase on a vault that had none. */
export function Protect({ onClose, onCode }: CodeProps) {
  const [next, setNext] = useState(noPassphrase);
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const protect = useCommand('vault.protect');
  const submit = async (): Promise<void> => {
    const checked = checkNewPassphrase(next);
    setProblem('problem' in checked ? checked.problem : null);
    if ('problem' in checked || !(await savedFirst())) return;
    const { recoveryCode } = await protect.mutateAsync({ passphrase: checked.ok });
    onClose();
    onCode(recoveryCode);
  };
  return (
    <Task
      title="Protect your vault"
      description="The vault and the backups in its folder are encrypted anew, and you get a recovery code. Copies that lie elsewhere stay readable for whoever finds them."
      label="Protect it"
      busy={protect.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <NewPassphraseFields value={next} onChange={setNext} problem={problem} />
      {protect.error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(protect.error)}
        </p>
      ) : null}
    </Task>
  );
}

/** Gives a new recovery code, after the passphrase was given. */
export function NewCode({ onClose, onCode }: CodeProps) {
  const [passphrase, setPassphrase] = useState('');
  const renew = useCommand('vault.newRecoveryCode');
  const wait = useRetryDelay(null, renew.error);
  const submit = async (): Promise<void> => {
    const { recoveryCode } = await renew.mutateAsync({ passphrase });
    onClose();
    onCode(recoveryCode);
  };
  return (
    <Task
      title="New recovery code"
      description="The code that you have now stops working for this vault."
      label="Make a new code"
      busy={renew.isPending}
      ready={wait === 0 && passphrase !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <PresentPassphrase
        label="Passphrase"
        value={passphrase}
        onChange={setPassphrase}
        error={renew.error}
        wait={wait}
      />
    </Task>
  );
}

/** The vault closes for a moment while its key is changed, so everything is saved before. */
async function savedFirst(): Promise<boolean> {
  const saved = await flushAll();
  if (!saved) {
    notify({ tone: 'problem', words: 'Some words could not be saved yet, so nothing was changed.' });
  }
  return saved;
}

function PresentPassphrase({
  label,
  value,
  onChange,
  error,
  wait,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: unknown;
  /** Seconds until it may be tried again. */
  wait: number;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={label}
        type="password"
        autoComplete="current-password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        problem={error ? sentenceOf(error) : null}
      />
      <WaitNote seconds={wait} />
    </div>
  );
}

function Task({
  title,
  description,
  label,
  busy,
  ready = true,
  onClose,
  onSubmit,
  children,
}: {
  title: string;
  description: string;
  label: string;
  busy: boolean;
  /** Whether it can be submitted as it stands. */
  ready?: boolean;
  onClose: () => void;
  /** Rejects with what the dialog shows already. */
  onSubmit: () => Promise<void>;
  children: ReactNode;
}) {
  return (
    <Dialog open onClose={busy ? () => {} : onClose} title={title} description={description}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && ready) onSubmit().catch(() => {});
        }}
      >
        {children}
        <div className="flex justify-end gap-2">
          <Button disabled={busy} onClick={onClose}>
            Cancel
          </Button>
          <Button look="first" type="submit" disabled={busy || !ready}>
            {busy ? 'One moment…' : label}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
