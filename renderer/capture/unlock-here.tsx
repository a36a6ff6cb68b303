import { useEffect, useRef } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { useRetryDelay, WaitNote } from '#renderer/parts/retry-delay.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useSecret } from '#renderer/ui/use-secret.ts';

/** The way in by passphrase, so that a thought need not wait for the other window. */
export function UnlockHere({
  retryAt,
  saves,
  isAsked,
  onUnlocked,
}: {
  retryAt: string | null;
  /** A thought is typed, and is saved as soon as Waymark is open. */
  saves: boolean;
  /** Counts how often the person wanted to save: then the passphrase is what is missing. */
  isAsked: number;
  onUnlocked: () => void;
}) {
  const unlock = useCommand('vault.unlock');
  const waiting = useRetryDelay(retryAt, unlock.error);
  const field = useRef<HTMLInputElement>(null);
  const secret = useSecret({
    isBusy: waiting > 0 || unlock.isPending,
    attempt: (passphrase) =>
      unlock.mutateAsync({ passphrase }).then(
        () => {
          onUnlocked();
          return true;
        },
        () => false,
      ),
  });
  useEffect(() => {
    if (isAsked > 0) field.current?.focus();
  }, [isAsked]);
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        secret.submit();
        field.current?.select();
      }}
    >
      <div className="flex items-center gap-2">
        <input
          ref={field}
          type="password"
          aria-label="Passphrase"
          aria-describedby="passphrase-note"
          placeholder="Waymark is locked. Passphrase…"
          autoComplete="current-password"
          value={secret.value}
          onChange={(event) => {
            secret.type(event.target.value);
            if (unlock.error && waiting === 0) unlock.reset();
          }}
          className="h-8.5 min-w-0 grow rounded-control border border-edge/60 bg-raised px-2.5 hover:border-edge"
        />
        <Button
          type="submit"
          look={saves ? 'first' : 'plain'}
          aria-disabled={waiting > 0 || unlock.isPending || secret.value === ''}
        >
          {unlock.isPending ? 'Unlocking…' : saves ? 'Unlock and save' : 'Unlock'}
        </Button>
        <Button look="quiet" onClick={() => void call('shell.openWindow', {})}>
          Open Waymark
        </Button>
      </div>
      <div id="passphrase-note">
        {unlock.error && !unlock.isPending ? (
          <p role="alert" className="text-[12.5px] text-drain">
            {sentenceOf(unlock.error)}
          </p>
        ) : null}
        <WaitNote seconds={waiting} isNext={secret.isNext} />
      </div>
    </form>
  );
}
