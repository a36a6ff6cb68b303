import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { checkNewPassphrase, NewPassphraseFields, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { Page } from './page.tsx';
import { useCountdown } from './use-countdown.ts';

/** What a locked vault shows: nothing of the person's, and two ways in. */
export function LockScreen({
  retryAt,
  onRecoveryCode,
}: {
  retryAt: string | null;
  onRecoveryCode: (code: string) => void;
}) {
  const [recovering, setRecovering] = useState(false);
  return recovering ? (
    <Recover retryAt={retryAt} onRecoveryCode={onRecoveryCode} onBack={() => setRecovering(false)} />
  ) : (
    <Unlock retryAt={retryAt} onForgotten={() => setRecovering(true)} />
  );
}

/** The later of what the vault says and what the last refusal said. */
function useRetryAt(stated: string | null, error: unknown): number {
  const [until, setUntil] = useState(stated);
  useEffect(() => {
    const wait =
      error instanceof Error && 'details' in error
        ? (error.details as { retryAfterMs?: unknown } | undefined)
        : undefined;
    setUntil(
      typeof wait?.retryAfterMs === 'number'
        ? new Date(Date.now() + wait.retryAfterMs).toISOString()
        : stated,
    );
  }, [stated, error]);
  return useCountdown(until);
}

function Unlock({ retryAt, onForgotten }: { retryAt: string | null; onForgotten: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [capsLock, setCapsLock] = useState(false);
  const unlock = useCommand('vault.unlock');
  const waiting = useRetryAt(retryAt, unlock.error);
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (waiting === 0) field.current?.querySelector('input')?.focus();
  }, [waiting]);
  const noticeCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Page title="Waymark is locked">
      <form
        ref={field}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting > 0 || unlock.isPending) return;
          unlock.mutate({ passphrase }, { onError: () => setPassphrase('') });
        }}
      >
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="current-password"
          value={passphrase}
          readOnly={waiting > 0}
          onKeyDown={noticeCapsLock}
          onKeyUp={noticeCapsLock}
          onChange={(event) => setPassphrase(event.target.value)}
          problem={unlock.error ? sentenceOf(unlock.error) : null}
          hint={capsLock ? 'Caps Lock is on.' : null}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button look="first" type="submit" disabled={waiting > 0 || unlock.isPending || passphrase === ''}>
            {unlock.isPending ? 'Unlocking…' : waiting > 0 ? `Wait ${waiting} s` : 'Unlock'}
          </Button>
          <Button look="quiet" onClick={onForgotten}>
            I have forgotten my passphrase
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Recover({
  retryAt,
  onRecoveryCode,
  onBack,
}: {
  retryAt: string | null;
  onRecoveryCode: (code: string) => void;
  onBack: () => void;
}) {
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [problem, setProblem] = useState<string | null>(null);
  const recover = useCommand('vault.recover');
  const waiting = useRetryAt(retryAt, recover.error);
  return (
    <Page
      title="Use your recovery code"
      lead="The code opens your vault once. Choose a new passphrase here, and you get a new code with it."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting > 0) return;
          const checked = checkNewPassphrase(passphrase);
          setProblem('problem' in checked ? checked.problem : null);
          if ('problem' in checked) return;
          recover.mutate(
            { recoveryCode: code, passphrase: checked.ok },
            { onSuccess: ({ recoveryCode }) => onRecoveryCode(recoveryCode) },
          );
        }}
      >
        <TextField
          label="Recovery code"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          className="font-mono tracking-wide uppercase"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          problem={recover.error ? sentenceOf(recover.error) : null}
        />
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} problem={problem} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            look="first"
            type="submit"
            disabled={recover.isPending || waiting > 0 || code.trim() === ''}
          >
            {recover.isPending ? 'Opening…' : waiting > 0 ? `Wait ${waiting} s` : 'Open with the code'}
          </Button>
          <Button look="quiet" onClick={onBack}>
            Back
          </Button>
        </div>
      </form>
    </Page>
  );
}
