import { KeyRound, LockOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { checkNewPassphrase, NewPassphraseFields, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { Page } from './page.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** What a person sees first: what Waymark is, and how their words shall be protected. */
export function FirstRun({ onRecoveryCode }: { onRecoveryCode: (code: string) => void }) {
  const [protection, setProtection] = useState<'passphrase' | 'none'>('passphrase');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [problem, setProblem] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);
  const create = useCommand('vault.create');

  const begin = (): void => {
    setProblem(null);
    if (protection === 'none') {
      create.mutate({ protection });
      return;
    }
    const checked = checkNewPassphrase(passphrase);
    if ('problem' in checked) {
      setProblem(checked.problem);
      return;
    }
    create.mutate(
      { protection, passphrase: checked.ok },
      { onSuccess: ({ recoveryCode }) => (recoveryCode ? onRecoveryCode(recoveryCode) : undefined) },
    );
  };

  return (
    <Page
      title="Welcome to Waymark"
      lead="A journal that helps you find your direction and walk it. What you write stays on this computer, in one encrypted file. There is no account, and nothing is ever sent anywhere."
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
            icon={<KeyRound size={18} aria-hidden />}
            name="With a passphrase"
            words="Nobody can read it without your passphrase or your recovery code. Nobody can reset them for you either."
            checked={protection === 'passphrase'}
            onChoose={() => setProtection('passphrase')}
          >
            <NewPassphraseFields autoFocus value={passphrase} onChange={setPassphrase} problem={problem} />
          </Choice>
          <Choice
            icon={<LockOpen size={18} aria-hidden />}
            name="Not protected"
            words="It opens at once, for you and for anyone else who uses this computer. You can add a passphrase later."
            checked={protection === 'none'}
            onChoose={() => setProtection('none')}
          />
        </fieldset>
        {create.error ? (
          <p role="alert" className="text-drain">
            {sentenceOf(create.error)}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button look="first" type="submit" disabled={create.isPending}>
            {create.isPending ? 'Making your vault…' : 'Begin'}
          </Button>
          <Button look="quiet" onClick={() => setRestoring(true)}>
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
  words,
  checked,
  onChoose,
  children,
}: {
  icon: ReactNode;
  name: string;
  words: string;
  checked: boolean;
  onChoose: () => void;
  children?: ReactNode;
}) {
  return (
    <div className="rounded-card border border-line bg-raised has-[>label_input:checked]:border-accent">
      <label className="flex cursor-pointer items-start gap-3 p-3.5 has-focus-visible:outline-2 has-focus-visible:outline-accent rounded-card">
        <input type="radio" name="protection" className="sr-only" checked={checked} onChange={onChoose} />
        <span className={`mt-0.5 ${checked ? 'text-accent' : 'text-muted'}`}>{icon}</span>
        <span className="flex flex-col">
          <span className="font-[580]">
            {name}
            {checked ? <span className="sr-only"> (chosen)</span> : null}
          </span>
          <span className="text-[13px] text-muted">{words}</span>
        </span>
      </label>
      {checked && children ? <div className="border-line border-t p-3.5">{children}</div> : null}
    </div>
  );
}
