import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { minimumPassphrase } from '#shared/vault/passphrase.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';

/** A new passphrase, typed twice. `passphrase` is null until both agree and it is long enough. */
export interface NewPassphrase {
  first: string;
  second: string;
}

export const noPassphrase: NewPassphrase = { first: '', second: '' };

/** The passphrase if it can be used, else what is wrong with it in a sentence. */
export function checkNewPassphrase({ first, second }: NewPassphrase): { ok: string } | { problem: string } {
  if ([...first.normalize('NFKC')].length < minimumPassphrase) {
    return { problem: `Use at least ${minimumPassphrase} characters. A short sentence is easy to remember.` };
  }
  if (first !== second) return { problem: 'The two are not the same. Type it once more.' };
  return { ok: first };
}

/** The two fields of a new passphrase, with a way to see what is typed. */
export function NewPassphraseFields({
  value,
  onChange,
  problem,
  label = 'Passphrase',
  autoFocus = false,
}: {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
  problem: string | null;
  label?: string;
  autoFocus?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={label}
        type={type}
        autoComplete="new-password"
        autoFocus={autoFocus}
        value={value.first}
        onChange={(event) => onChange({ ...value, first: event.target.value })}
        hint="A short sentence is easy to remember and hard to guess."
      />
      <TextField
        label="The same once more"
        type={type}
        autoComplete="new-password"
        value={value.second}
        onChange={(event) => onChange({ ...value, second: event.target.value })}
        problem={problem}
      />
      <div>
        <Button look="quiet" className="-ml-2" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
          {shown ? 'Hide what I type' : 'Show what I type'}
        </Button>
      </div>
    </div>
  );
}
