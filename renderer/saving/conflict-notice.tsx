import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import type { Draft, FieldConflict } from './draft.ts';

/** A way to end a conflict. */
interface Choice {
  label: string;
  look?: 'first' | 'quiet';
  run: () => void;
}

/**
 * Says that something was changed here and in another place, shows the other words, and lets the person choose. Nothing is
 * lost on the way: what stands here stays until then.
 */
export function ConflictNotice({
  label,
  children,
  theirs,
  choices,
  className = '',
}: {
  label: string;
  /** What happened. */
  children: ReactNode;
  /** What the other place says; null when nothing is there any more. */
  theirs: string | null;
  choices: readonly Choice[];
  className?: string;
}) {
  return (
    <section
      role="alert"
      aria-label={label}
      data-save-state="failed"
      className={`flex flex-col gap-2.5 rounded-card bg-energy-soft p-3.5 text-[13px] ${className}`}
    >
      <p>{children}</p>
      {theirs === null ? null : (
        <p
          dir="auto"
          data-private
          className="max-h-40 overflow-y-auto font-serif text-[15px] whitespace-pre-line wrap-anywhere"
        >
          {theirs.trim() === '' ? <span className="text-muted">(nothing)</span> : theirs}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {choices.map(({ label: words, look, run }) => (
          <Button key={words} {...(look ? { look } : {})} onClick={run}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The choices of a form whose record was changed in another place too, one for each field that both sides changed. */
export function FieldConflicts<T extends object>({
  conflicts,
  draft,
  names,
  texts = [],
  textOf = (theirs) => String(theirs ?? ''),
  onSettled,
}: {
  conflicts: readonly FieldConflict<T>[];
  draft: Draft<T>;
  /** The label of each field. */
  names: { readonly [Field in keyof T]?: string };
  /** The fields that hold a text, of which both can be kept, one after the other. */
  texts?: readonly (keyof T)[];
  /** What another place says, in words. */
  textOf?: (theirs: T[keyof T], field: keyof T) => string;
  /** Told when a choice was made. */
  onSettled?: (field: keyof T) => void;
}) {
  return conflicts.map(({ field, theirs }) => {
    const name = names[field] ?? '';
    const settle = (side: 'mine' | 'theirs' | 'both') => (): void => {
      draft.settle(field, side);
      onSettled?.(field);
    };
    return (
      <ConflictNotice
        key={String(field)}
        label={`${name} was changed in another place`}
        theirs={textOf(theirs, field)}
        choices={[
          { label: 'Keep what is here', run: settle('mine') },
          { label: 'Take the other', run: settle('theirs') },
          ...(texts.includes(field)
            ? [{ label: 'Keep both, one after the other', run: settle('both') }]
            : []),
        ]}
      >
        <span className="font-[570] text-energy-ink">“{name}” was changed in another place too.</span> There
        it says:
      </ConflictNotice>
    );
  });
}
