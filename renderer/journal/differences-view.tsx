import { useMemo } from 'react';
import type { StoredDocument } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { differences, shortened } from './differences.ts';

/** What differs between an earlier version and the entry as it is now, as running text. */
export function DifferencesView({ before, now }: { before: StoredDocument; now: () => StoredDocument }) {
  const stretches = useMemo(() => {
    const found = differences(plainText(before), plainText(now()));
    return found && shortened(found);
  }, [before, now]);
  if (stretches === null) {
    return <p className="text-muted">Nearly everything differs. Look at the version as it was.</p>;
  }
  if (stretches.every(({ where }) => where === 'both')) {
    return (
      <p className="text-muted">Word for word the same as now. Only the formatting, title or date differ.</p>
    );
  }
  return (
    <>
      <p className="flex gap-5 pb-4 text-[12.5px] text-muted">
        <span>
          <ins className={only.before}>Only then</ins>
        </span>
        <span>
          <del className={only.now}>Only now</del>
        </span>
      </p>
      <p dir="auto" className="font-serif text-[17px] leading-[1.6] break-words whitespace-pre-wrap">
        {stretches.map(({ where, words }, place) => {
          const key = `${place} ${where}`;
          if (where === 'both') return <span key={key}>{words}</span>;
          return where === 'before' ? (
            <ins key={key} className={only.before}>
              {words}
            </ins>
          ) : (
            <del key={key} className={only.now}>
              {words}
            </del>
          );
        })}
      </p>
    </>
  );
}

/** A sign each besides the tint: a line below, a line through. */
const only = {
  before: 'rounded-sm bg-accent-soft text-accent underline decoration-1 underline-offset-3',
  now: 'rounded-sm bg-drain-soft text-drain line-through decoration-1',
} as const;
