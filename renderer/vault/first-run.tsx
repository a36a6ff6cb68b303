import { Check, KeyRound, LockOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import {
  checkNewPassphrase,
  NewPassphraseFields,
  noPassphrase,
  type PassphraseProblem,
} from '#renderer/ui/new-passphrase.tsx';
import { Page } from './page.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** What a person sees first: what Waymark is, and how their words shall be protected. */
export function FirstRun({
  onEntering,
}: {
  /** Told of a vault that is being made; it comes with a recovery code, or without when it has no passphrase. */
  onEntering: (vault: Promise<{ recoveryCode: string | null }>) => void;
}) {
  const [protection, setProtection] = useState<'passphrase' | 'none'>('passphrase');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const [restoring, setRestoring] = useState(false);
  const create = useCommand('vault.create');

  const begin = (): void => {
    if (create.isPending) return;
    setProblem(null);
    if (protection === 'none') {
      onEntering(create.mutateAsync({ protection }));
      return;
    }
    const checked = checkNewPassphrase(passphrase);
    if ('problem' in checked) setProblem(checked.problem);
    else onEntering(create.mutateAsync({ protection, passphrase: checked.ok }));
  };

  return (
    <Page
      title="Welcome to Waymark"
      lead="A journal for finding your direction and walking it. What you write stays on this computer; nothing is ever sent anywhere."
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-2 text-[12px] font-[570] text-muted">How shall it be protected?</legend>
          <Choice
            icon={<KeyRound size={18} strokeWidth={1.75} aria-hidden />}
            name="With a passphrase"
            recommended
            words="Only your passphrase opens it. Nobody can reset it; a recovery code, which you get next, is the only other way in."
            checked={protection === 'passphrase'}
            onChoose={() => setProtection('passphrase')}
          >
            <NewPassphraseFields autoFocus value={passphrase} onChange={setPassphrase} problem={problem} />
          </Choice>
          <Choice
            icon={<LockOpen size={18} strokeWidth={1.75} aria-hidden />}
            name="Not protected"
            words="It opens at once, for you and for anyone else who uses this computer. You can set a passphrase later."
            checked={protection === 'none'}
            onChoose={() => setProtection('none')}
          />
        </fieldset>
        {create.error ? (
          <p role="alert" className="text-drain">
            {sentenceOf(create.error)}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button look="first" type="submit" disabled={create.isPending} className="min-w-24">
            {create.isPending ? 'Making your vault…' : 'Begin'}
          </Button>
          <Button look="quiet" disabled={create.isPending} onClick={() => setRestoring(true)}>
            Restore a backup…
          </Button>
        </div>
      </form>
      <RestoreDialog open={restoring} onClose={() => setRestoring(false)} />
    </Page>
  );
}

function Choice({
  icon,
  name,
  recommended = false,
  words,
  checked,
  onChoose,
  children,
}: {
  icon: ReactNode;
  name: string;
  recommended?: boolean;
  words: string;
  checked: boolean;
  onChoose: () => void;
  children?: ReactNode;
}) {
  return (
    <div className={`rounded-card border bg-raised ${checked ? 'border-accent' : 'border-line'}`}>
      <label className="flex cursor-pointer items-start gap-3 rounded-card p-3.5 has-focus-visible:outline-2 has-focus-visible:outline-accent">
        <input type="radio" name="protection" className="sr-only" checked={checked} onChange={onChoose} />
        <span className={`mt-0.5 shrink-0 ${checked ? 'text-accent' : 'text-muted'}`}>{icon}</span>
        <span className="flex grow flex-col gap-0.5">
          <span className="flex items-center gap-2 font-[580]">
            {name}
            {recommended ? <Chip>Recommended</Chip> : null}
          </span>
          <span className="text-[13px] text-muted">{words}</span>
        </span>
        <Check
          size={17}
          aria-hidden
          className={`mt-0.5 shrink-0 text-accent ${checked ? '' : 'invisible'}`}
        />
      </label>
      {checked && children ? <div className="border-line border-t px-3.5 pt-3 pb-3.5">{children}</div> : null}
    </div>
  );
}
