import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { cameFrom } from '#renderer/explore/came-from.ts';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { OccupationLink } from '#renderer/explore/parts/occupation-link.tsx';
import { Filters } from './filters.tsx';
import { OccupationList } from './occupation-list.tsx';
import { type BrowseView, hasFilters } from './view.ts';

/** So many of those that were looked at stand above the list. */
const lookedAtMost = 5;

/** The library of occupations: searched as one types, narrowed by what they are. */
export function BrowsePage({ view }: { view: BrowseView }) {
  const { data: lookedAt } = useRead('explore.lookedAt', {});
  const isWhole = view.words === undefined && !hasFilters(view);
  useEffect(() => cameFrom.set({ page: 'browse', view, opened: null }), [view]);
  return (
    <div className="flex min-h-0 flex-col border-line border-t pt-3">
      <Filters view={view} />
      {isWhole && lookedAt && lookedAt.length > 0 ? (
        <p className="flex flex-wrap gap-x-1.5 px-6.5 pb-2 text-[13px] text-muted max-narrow:px-5">
          You looked at
          {lookedAt.slice(0, lookedAtMost).map((each, place, { length }) => (
            <span key={each.code}>
              <OccupationLink to={each} className={inlineLink}>
                {each.title}
              </OccupationLink>
              {place < length - 1 ? ',' : ''}
            </span>
          ))}
        </p>
      ) : null}
      <OccupationList view={view} isWhole={isWhole} />
    </div>
  );
}
