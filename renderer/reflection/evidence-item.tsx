import { Link } from '@tanstack/react-router';
import { BookText, Scale, X } from 'lucide-react';
import { runField } from '#renderer/commands/field.ts';
import { attempt } from '#renderer/commands/run.ts';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Evidence } from '#shared/reflection/reflection.ts';
import { saveEvidence } from './commands/save-evidence.ts';

/** One piece of evidence: words that can be written on, and the entry that they lean on. */
export function EvidenceItem({
  evidence,
  group,
  revision,
  onRemove,
}: {
  evidence: Evidence;
  group: string;
  /** Grows with every change of the claim that it belongs to. */
  revision: number;
  onRemove: (evidence: Evidence) => Promise<void>;
}) {
  const { id, entry } = evidence;
  const { draft, value } = useDraft<{ words: string }>({
    key: `evidence:${id}`,
    group,
    loaded: { value: { words: evidence.words }, revision },
    source: {
      save: async (next, base) => {
        // Without words and without an entry nothing would be left of it; it is removed by its own button.
        if (next.words.trim() === '' && entry === null) return base;
        const field = { of: '', record: id, fields: ['words'] };
        const claim = await runField(saveEvidence, { id, words: next.words }, field);
        return { value: next, revision: Date.parse(claim.modifiedAt) };
      },
      read: () => Promise.reject(new Error('evidence is never in conflict')),
    },
  });
  const isAgainst = evidence.stance === 'contradicts';
  const turn = (): void => {
    const stance = isAgainst ? 'supports' : 'contradicts';
    void attempt(saveEvidence, { id, words: draft.saved().words, stance }).then((made) => {
      if (made !== null) announce(isAgainst ? 'It speaks for it now.' : 'It speaks against it now.');
    });
  };
  const blank = value.words.trim() === '' && entry === null;

  return (
    <li
      className={`group/evidence relative border-l-2 pl-4 ${isAgainst ? 'border-drain border-dashed' : 'border-energy'}`}
    >
      {evidence.passage ? <Quoted passage={evidence.passage} /> : null}
      <div className="pr-14">
        <TextArea
          label="Evidence"
          labelHidden
          look="quiet"
          placeholder={evidence.passage ? 'What do these words show?' : 'What does this entry show?'}
          value={value.words}
          problem={blank ? 'Write a few words, or remove it.' : null}
          onChange={(event) => draft.change({ words: event.target.value })}
          onBlur={() => (blank ? draft.change({ words: draft.saved().words }) : undefined)}
          className="text-[15.5px] leading-[1.5]!"
        />
      </div>
      {entry ? (
        <p className="flex items-center gap-1.5 pt-0.5 text-[12.5px]">
          <BookText size={13} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
          {entry.trashed ? (
            <span className="min-w-0 truncate text-muted">
              {entry.title || 'Untitled'} · in the{' '}
              <Link to="/trash" className="text-muted underline underline-offset-2 hover:text-ink">
                trash
              </Link>
            </span>
          ) : (
            <>
              <Link
                to="/journal/$id"
                params={{ id: entry.id }}
                search={evidence.passage ? { evidence: id } : {}}
                className="min-h-6 min-w-0 truncate text-accent leading-6 no-underline hover:underline"
              >
                {entry.title || 'Untitled'}
              </Link>
              <span className="num shrink-0 text-muted">· {shortDate(entry.date, today())}</span>
            </>
          )}
        </p>
      ) : null}
      {isAgainst ? (
        <p className="pt-1">
          <Chip tone="drain">Speaks against it</Chip>
        </p>
      ) : null}
      <IconButton
        label={isAgainst ? 'Let it speak for it' : 'Let it speak against it'}
        onClick={turn}
        className="absolute! -top-0.5 right-8 opacity-0 group-focus-within/evidence:opacity-100 group-hover/evidence:opacity-100 focus-visible:opacity-100"
      >
        <Scale size={15} aria-hidden />
      </IconButton>
      <IconButton
        label="Remove this evidence"
        onClick={() => void onRemove(evidence)}
        className="absolute! -top-0.5 right-0 opacity-0 group-focus-within/evidence:opacity-100 group-hover/evidence:opacity-100 focus-visible:opacity-100"
      >
        <X size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

const stateLabels = {
  present: null,
  changed: 'The words have changed since',
  gone: 'No longer in the entry',
} as const;

/** The words of an entry as they were when they became evidence, and what became of them. */
function Quoted({ passage }: { passage: NonNullable<Evidence['passage']> }) {
  const words = stateLabels[passage.state];
  return (
    <div className="pr-14 pb-1">
      <blockquote dir="auto" className="font-serif text-[15px] leading-[1.5] wrap-anywhere">
        “{passage.quote}”
      </blockquote>
      {words ? (
        <p className="pt-1">
          <Chip tone="info">{words}</Chip>
        </p>
      ) : null}
    </div>
  );
}
