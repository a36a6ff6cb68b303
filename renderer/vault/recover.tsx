import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { useRetryDelay, WaitNote } from '#renderer/parts/retry-delay.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import {
  checkNewPassphrase,
  NewPassphraseFields,
  noPassphrase,
  type PassphraseProblem,
} from '#renderer/ui/new-passphrase.tsx';
import { Page } from './page.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** The way in by recovery code, which ends with a new passphrase and a new code. */
export function Recover({
  retryAt,
  onEntering,
  onBack,
}: {
  retryAt: string | null;
  onEntering: (vault: Promise<{ recoveryCode: string }>) => void;
  onBack: () => void;
}) {
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const [restoring, setRestoring] = useState(false);
  const recover = useCommand('vault.recover');
  const waiting = useRetryDelay(retryAt, recover.error);
  return (
    <Page
      title="Use your recovery code"
      lead="It opens your vault once. Choose a new passphrase with it, and you get a new code."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting > 0 || recover.isPending || code.trim() === '') return;
          const checked = checkNewPassphrase(passphrase);
          setProblem('problem' in checked ? checked.problem : null);
          if ('ok' in checked) {
            onEntering(recover.mutateAsync({ recoveryCode: code, passphrase: checked.ok }));
          }
        }}
      >
        <div className="flex flex-col gap-1.5">
          <TextField
            label="Recovery code"
            autoFocus
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="font-mono tracking-wide uppercase"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            hint="Nine groups of four. Capitals, spaces and dashes do not matter."
            problem={recover.error && !recover.isPending ? sentenceOf(recover.error) : null}
          />
          <WaitNote seconds={waiting} />
        </div>
        <NewPassphraseFields
          label="New passphrase"
          value={passphrase}
          onChange={setPassphrase}
          problem={problem}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="first"
            type="submit"
            className="min-w-24"
            disabled={recover.isPending || waiting > 0 || code.trim() === ''}
          >
            {recover.isPending ? 'Opening…' : 'Open with the code'}
          </Button>
          <Button look="quiet" disabled={recover.isPending} onClick={onBack}>
            Back
          </Button>
          <Button look="quiet" disabled={recover.isPending} onClick={() => setRestoring(true)}>
            Restore a backup…
          </Button>
        </div>
      </form>
      <RestoreDialog open={restoring} onClose={() => setRestoring(false)} />
    </Page>
  );
}
