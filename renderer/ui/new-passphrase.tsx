import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { minimumPassphrase } from '#shared/vault/passphrase.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';

/** A new passphrase, typed twice. */
export interface NewPassphrase {
  first: string;
  second: string;
}

export const noPassphrase: NewPassphrase = { first: '', second: '' };

/** What is wrong with a new passphrase, and in which of its fields. */
export interface PassphraseProblem {
  field: keyof NewPassphrase;
  words: string;
}

/** The passphrase if it can be used, else what is wrong with it. */
export function checkNewPassphrase({
  first,
  second,
}: NewPassphrase): { ok: string } | { problem: PassphraseProblem } {
  if ([...first.normalize('NFKC')].length < minimumPassphrase) {
    return {
      problem: {
        field: 'first',
        words: `Use at least ${minimumPassphrase} characters. A short sentence is easy to remember.`,
      },
    };
  }
  if (first !== second) {
    return { problem: { field: 'second', words: 'The two are not the same. Type it once more.' } };
  }
  return { ok: first };
}

/** The two fields of a new passphrase, with a way to see what is typed. A problem takes the focus to its field. */
export function NewPassphraseFields({
  value,
  onChange,
  problem,
  label = 'Passphrase',
  autoFocus = false,
}: {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
  problem: PassphraseProblem | null;
  label?: string;
  autoFocus?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const type = shown ? 'text' : 'password';
  useEffect(() => {
    if (problem) fields.current?.querySelector<HTMLInputElement>(`[name=${problem.field}]`)?.focus();
  }, [problem]);
  return (
    <div ref={fields} className="relative flex flex-col gap-3">
      <TextField
        label={label}
        name="first"
        type={type}
        autoComplete="new-password"
        autoFocus={autoFocus}
        spellCheck={false}
        value={value.first}
        onChange={(event) => onChange({ ...value, first: event.target.value })}
        hint={`At least ${minimumPassphrase} characters. A short sentence is easy to remember.`}
        problem={problem?.field === 'first' ? problem.words : null}
      />
      <TextField
        label="The same once more"
        name="second"
        type={type}
        autoComplete="new-password"
        spellCheck={false}
        value={value.second}
        onChange={(event) => onChange({ ...value, second: event.target.value })}
        problem={problem?.field === 'second' ? problem.words : null}
      />
      {/* After both fields, so that Tab leads from one to the other. */}
      <Button
        look="quiet"
        className="absolute! -top-1.5 right-0 min-h-0! px-1.5! py-0.5! text-[12px]!"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        {shown ? 'Hide' : 'Show'}
      </Button>
    </div>
  );
}
