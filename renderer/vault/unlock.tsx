import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useRetryDelay, WaitNote } from '#renderer/ui/retry-delay.tsx';
import { Page } from './page.tsx';

/** The way in by passphrase. */
export function Unlock({
  retryAt,
  unsaved,
  onForgotten,
}: {
  retryAt: string | null;
  unsaved: boolean;
  onForgotten: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [capsLock, setCapsLock] = useState(false);
  const unlock = useCommand('vault.unlock');
  const waiting = useRetryDelay(retryAt, unlock.error);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (waiting === 0) form.current?.querySelector('input')?.focus();
  }, [waiting]);
  const noticeCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Page
      brief
      title="Waymark is locked"
      lead={
        unsaved
          ? 'A few of your last words are not saved yet. They wait unseen in this window, and are saved when you unlock it.'
          : undefined
      }
    >
      <form
        ref={form}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (waiting > 0 || unlock.isPending || passphrase === '') return;
          unlock.mutate({ passphrase }, { onError: () => setPassphrase('') });
        }}
      >
        <div className="flex flex-col gap-1.5">
          <TextField
            label="Passphrase"
            type="password"
            autoComplete="current-password"
            value={passphrase}
            readOnly={waiting > 0 || unlock.isPending}
            className={waiting > 0 ? 'opacity-60' : ''}
            onKeyDown={noticeCapsLock}
            onKeyUp={noticeCapsLock}
            onChange={(event) => {
              setPassphrase(event.target.value);
              if (unlock.error) unlock.reset();
            }}
            problem={unlock.error && !unlock.isPending ? sentenceOf(unlock.error) : null}
            hint={capsLock ? 'Caps Lock is on.' : null}
          />
          <WaitNote seconds={waiting} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="first"
            type="submit"
            className="min-w-24"
            disabled={waiting > 0 || unlock.isPending || passphrase === ''}
          >
            {unlock.isPending ? 'Unlocking…' : 'Unlock'}
          </Button>
          <Button look="quiet" onClick={onForgotten}>
            Use the recovery code
          </Button>
        </div>
      </form>
    </Page>
  );
}
