import { type KeyboardEvent, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { useRetryDelay, WaitNote } from '#renderer/parts/retry-delay.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useSecret } from '#renderer/ui/use-secret.ts';
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
  const [capsLock, setCapsLock] = useState(false);
  const unlock = useCommand('vault.unlock');
  const waiting = useRetryDelay(retryAt, unlock.error);
  const form = useRef<HTMLFormElement>(null);
  const secret = useSecret({
    isBusy: waiting > 0 || unlock.isPending,
    attempt: (passphrase) =>
      unlock.mutateAsync({ passphrase }).then(
        () => true,
        () => false,
      ),
  });
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
          secret.submit();
          // What is typed from now on is another one.
          form.current?.querySelector('input')?.select();
        }}
      >
        <div className="flex flex-col gap-1.5">
          <TextField
            label="Passphrase"
            type="password"
            autoComplete="current-password"
            autoFocus
            value={secret.value}
            onKeyDown={noticeCapsLock}
            onKeyUp={noticeCapsLock}
            onChange={(event) => {
              secret.type(event.target.value);
              if (unlock.error && waiting === 0) unlock.reset();
            }}
            problem={unlock.error && !unlock.isPending ? sentenceOf(unlock.error) : null}
            hint={capsLock ? 'Caps Lock is on.' : null}
          />
          <WaitNote seconds={waiting} isNext={secret.isNext} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="first"
            type="submit"
            className="min-w-24"
            aria-disabled={waiting > 0 || unlock.isPending || secret.value === ''}
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
