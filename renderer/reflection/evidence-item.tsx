import { Link } from '@tanstack/react-router';
import { BookText, X } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { useDraft } from '#renderer/editor/use-draft.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Evidence } from '#shared/reflection/reflection.ts';

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
    register: registerUnsaved,
    source: {
      save: async (next, base) => {
        // Without words and without an entry nothing would be left of it; it is removed by its own button.
        if (next.words.trim() === '' && entry === null) return base;
        const claim = await call('reflection.saveEvidence', { id, words: next.words });
        return { value: next, revision: Date.parse(claim.modifiedAt) };
      },
      read: () => Promise.reject(new Error('evidence is never in conflict')),
    },
  });
  const blank = value.words.trim() === '' && entry === null;

  return (
    <li className="group/evidence relative border-l-2 border-energy pl-4">
      <div className="pr-8">
        <TextArea
          label="Evidence"
          labelHidden
          look="quiet"
          placeholder="What does this entry show?"
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
                className="min-w-0 truncate text-accent no-underline hover:underline"
              >
                {entry.title || 'Untitled'}
              </Link>
              <span className="num shrink-0 text-muted">· {shortDate(entry.date, today())}</span>
            </>
          )}
        </p>
      ) : null}
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
