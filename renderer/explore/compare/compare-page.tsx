import { Link } from '@tanstack/react-router';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ExploreHeader } from '#renderer/explore/explore-header.tsx';
import { CompareDirections } from '#renderer/parts/compare-directions.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { directionCount } from '#shared/reflection/path.ts';
import { NewComparison } from './new-comparison.tsx';

/** What is held side by side: each with its question, and a new one. */
export function ComparePage() {
  const { data: comparisons, error } = useRead('explore.comparisons', {});
  const { data: directions } = useRead('reflection.directions', {});
  const [isBegun, setBegun] = useState(false);
  const worded = (directions ?? []).filter(({ words }) => words.trim() !== '').length;
  const isEmpty = comparisons?.length === 0 && !isBegun;
  const begin = (
    <Button look="first" onClick={() => setBegun(true)}>
      New comparison
    </Button>
  );
  return (
    <div className="flex h-full flex-col">
      <ExploreHeader current="compare" view={{}} action={isEmpty || isBegun ? undefined : begin} />
      <div className="flex min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pb-12">
        <ReadProblem error={error} />
        {isBegun ? <NewComparison onClose={() => setBegun(false)} /> : null}
        {isEmpty ? (
          <EmptyState
            icon={<Columns3 size={26} strokeWidth={1.5} aria-hidden />}
            sentence="Two to six options, directions or futures stand here side by side, held against what counts for you."
            action={
              <span className="flex flex-wrap justify-center gap-2">
                {begin}
                <CompareDirections count={Math.min(worded, directionCount)} />
              </span>
            }
          />
        ) : (
          <>
            <ul aria-label="Comparisons" className="flex max-w-[820px] flex-col">
              {comparisons?.map(({ id, name, there }) => (
                <li key={id} className="border-line border-t first:border-t-0">
                  <Link
                    to="/explore/compare/$id"
                    params={{ id }}
                    className="-mx-2.5 block rounded-control px-2.5 py-2.5 text-ink no-underline hover:bg-sunk"
                  >
                    <span
                      dir="auto"
                      data-private
                      className="block font-serif text-[19px] leading-[1.3] wrap-anywhere"
                    >
                      {name}
                    </span>
                    <span dir="auto" data-private className="block text-[13px] text-muted wrap-anywhere">
                      {there.map((each) => each.name).join(' · ') || 'Nothing of it is here any more'}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {comparisons === undefined ? null : <CompareDirections count={worded} />}
          </>
        )}
      </div>
    </div>
  );
}
