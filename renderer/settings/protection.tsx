import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { checkNewPassphrase, NewPassphraseFields, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { RecoverySheet } from '#renderer/ui/recovery-sheet.tsx';
import { Section } from './section.tsx';

type Task = 'change' | 'protect' | 'new-code';

/** How the vault is protected, said plainly, and what can be done about it. */
export function Protection() {
  const { data: vault } = useRead('vault.state', {});
  const [task, setTask] = useState<Task | null>(null);
  const [code, setCode] = useState<string | null>(null);
  if (vault?.state !== 'open') return null;
  const close = (): void => setTask(null);
  return (
    <Section title="Protection">
      {vault.protection === 'passphrase' ? (
        <>
          <p className="text-muted">
            Your vault is encrypted, and opens with your passphrase or your recovery code. Nobody can reset
            them for you.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setTask('change')}>Change the passphrase…</Button>
            <Button onClick={() => setTask('new-code')}>New recovery code…</Button>
          </div>
        </>
      ) : (
        <>
          <p>
            Your vault is <strong className="font-[620]">not protected</strong>: it opens at once, for you and
            for anyone else who uses this computer.
          </p>
          <div>
            <Button look="first" onClick={() => setTask('protect')}>
              Protect it with a passphrase…
            </Button>
          </div>
        </>
      )}
      {task === 'change' ? <ChangeDialog onClose={close} /> : null}
      {task === 'protect' ? <ProtectDialog onClose={close} onCode={setCode} /> : null}
      {task === 'new-code' ? <NewCodeDialog onClose={close} onCode={setCode} /> : null}
      <Dialog
        open={code !== null}
        onClose={() => {}}
        title="Your recovery code"
        description="If you ever forget your passphrase, this code is the only other way in. It is shown now and never again. An older code no longer works."
      >
        {code === null ? null : <RecoverySheet code={code} done="Done" onDone={() => setCode(null)} />}
      </Dialog>
    </Section>
  );
}

function ChangeDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [problem, setProblem] = useState<string | null>(null);
  const change = useCommand('vault.changePassphrase');
  return (
    <Dialog
      open
      onClose={onClose}
      title="Change the passphrase"
      description="Backups made until now keep opening with the old one."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const checked = checkNewPassphrase(next);
          setProblem('problem' in checked ? checked.problem : null);
          if ('problem' in checked) return;
          change.mutate(
            { current, next: checked.ok },
            {
              onSuccess: () => {
                notify({ words: 'Your passphrase is changed.' });
                onClose();
              },
            },
          );
        }}
      >
        <TextField
          label="Passphrase now"
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          problem={change.error ? sentenceOf(change.error) : null}
        />
        <NewPassphraseFields label="New passphrase" value={next} onChange={setNext} problem={problem} />
        <Actions onClose={onClose} label="Change it" busy={change.isPending} />
      </form>
    </Dialog>
  );
}

function ProtectDialog({ onClose, onCode }: { onClose: () => void; onCode: (code: string) => void }) {
  const [next, setNext] = useState(noPassphrase);
  const [problem, setProblem] = useState<string | null>(null);
  const protect = useCommand('vault.protect');
  return (
    <Dialog
      open
      onClose={onClose}
      title="Protect your vault"
      description="You get a recovery code with it. Backups that were made without a passphrase stay open to anyone who finds them."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const checked = checkNewPassphrase(next);
          setProblem('problem' in checked ? checked.problem : null);
          if ('problem' in checked) return;
          protect.mutate(
            { passphrase: checked.ok },
            {
              onSuccess: ({ recoveryCode }) => {
                onClose();
                onCode(recoveryCode);
              },
            },
          );
        }}
      >
        <NewPassphraseFields
          value={next}
          onChange={setNext}
          problem={problem ?? (protect.error ? sentenceOf(protect.error) : null)}
        />
        <Actions onClose={onClose} label="Protect it" busy={protect.isPending} />
      </form>
    </Dialog>
  );
}

function NewCodeDialog({ onClose, onCode }: { onClose: () => void; onCode: (code: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const renew = useCommand('vault.newRecoveryCode');
  return (
    <Dialog
      open
      onClose={onClose}
      title="New recovery code"
      description="The code that you have now stops working."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          renew.mutate(
            { passphrase },
            {
              onSuccess: ({ recoveryCode }) => {
                onClose();
                onCode(recoveryCode);
              },
            },
          );
        }}
      >
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
          problem={renew.error ? sentenceOf(renew.error) : null}
        />
        <Actions onClose={onClose} label="Make a new code" busy={renew.isPending} />
      </form>
    </Dialog>
  );
}

function Actions({ onClose, label, busy }: { onClose: () => void; label: string; busy: boolean }) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onClose}>Cancel</Button>
      <Button look="first" type="submit" disabled={busy}>
        {busy ? 'One moment…' : label}
      </Button>
    </div>
  );
}
