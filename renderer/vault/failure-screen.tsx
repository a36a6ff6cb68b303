import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Failure, VaultState } from '#shared/vault/vault.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { Page } from './page.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** Failures that a backup can help with. */
const helpedByRestore: ReadonlySet<Failure> = new Set([
  'keyring-missing',
  'keyring-damaged',
  'database-missing',
  'database-damaged',
]);

/** Why the vault cannot be opened: what happened, what is safe, and what to do. Nothing is changed by looking at it. */
export function FailureScreen({ failure }: { failure: Extract<VaultState, { state: 'failed' }> }) {
  const retry = useCommand('vault.retry');
  const [restoring, setRestoring] = useState(false);
  const canRestore = helpedByRestore.has(failure.failure);
  return (
    <Page title="Your vault cannot be opened">
      <dl className="flex flex-col gap-4" data-failure={failure.failure}>
        <Part name="What happened" words={failure.happened} />
        <Part name="What is safe" words={failure.safe} />
        <Part name="What to do" words={failure.next} />
      </dl>
      {canRestore ? (
        <p className="flex items-center gap-2 text-[13px] text-muted">
          <CircleAlert size={15} aria-hidden />
          {failure.backups === 0
            ? 'There are no backups in the vault’s own folder.'
            : `${failure.backups} ${agreeing(failure.backups, 'backup lies', 'backups lie')} in the vault’s folder.`}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look={canRestore ? 'plain' : 'first'}
          disabled={retry.isPending}
          onClick={() => retry.mutate({})}
        >
          {retry.isPending ? 'Trying…' : 'Try again'}
        </Button>
        {canRestore ? (
          <Button look="first" onClick={() => setRestoring(true)}>
            Restore a backup…
          </Button>
        ) : null}
      </div>
      <p role="status" className="-mt-2 text-[13px] text-muted empty:hidden">
        {retry.isSuccess && retry.data.state === 'failed' ? 'It is still the same.' : null}
      </p>
      {retry.error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(retry.error)}
        </p>
      ) : null}
      <RestoreDialog open={restoring} onClose={() => setRestoring(false)} />
    </Page>
  );
}

function Part({ name, words }: { name: string; words: string }) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-[12px] font-[570] text-muted">{name}</dt>
      <dd className="text-[15px] leading-relaxed">{words}</dd>
    </div>
  );
}
