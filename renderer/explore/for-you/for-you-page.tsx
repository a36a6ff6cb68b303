import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { cameFrom, focusOccupation, takeOpened } from '#renderer/explore/came-from.ts';
import { Credit } from '#renderer/explore/parts/credit.tsx';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { GroupColumn } from './group-column.tsx';
import { NothingKnown } from './nothing-known.tsx';
import { isAnythingKnown, type StandsOn, standsOnText, unsureText } from './stands-on.ts';
import { SurpriseCard } from './surprise-card.tsx';
import { surprises } from './surprises.ts';

/** What is out there for somebody, in three groups, each with its reasons; and one that nothing asks for. */
export function ForYouPage() {
  const surprise = surprises.use();
  const { data, error, isPlaceholderData } = useRead(
    'explore.forYou',
    { surprise },
    { placeholderData: keepPreviousData },
  );
  const { data: library } = useRead('explore.library', {});
  useEffect(() => {
    const left = takeOpened('for-you');
    cameFrom.set({ page: 'for-you', view: {}, opened: null });
    if (left !== null) focusOccupation(left.opened);
  }, []);
  if (error) {
    return (
      <div className="px-6.5 pt-4">
        <ReadProblem error={error} />
      </div>
    );
  }
  if (!data) return null;
  if (!isAnythingKnown(data.from)) return <NothingKnown />;
  return (
    <div className="@container flex min-h-0 flex-col overflow-y-auto px-6.5 pb-5 max-narrow:px-5">
      <Head from={data.from} />
      <div className="grid grow grid-cols-3 grid-rows-[auto_auto_auto_auto_1fr] border-line border-t">
        {data.groups.map((group) => (
          <GroupColumn key={group.name} group={group} from={data.from} />
        ))}
      </div>
      {data.surprise ? (
        <SurpriseCard
          occupation={data.surprise}
          isComing={isPlaceholderData}
          onAgain={() => surprises.set(surprise + 1)}
        />
      ) : null}
      <p className="max-w-[150ch] pt-3 text-[12px] leading-[1.5] text-muted">
        <span className="text-ink">
          What this cannot know: whether you would like the people, the way there, or a wet Tuesday in
          February.
        </span>{' '}
        <Credit edition={library?.edition?.version ?? null} />
      </p>
    </div>
  );
}

function Head({ from }: { from: StandsOn }) {
  const unsure = unsureText(from);
  return (
    <div className="flex items-end gap-x-6 gap-y-2 pt-1 pb-3.5">
      <div className="min-w-0 grow">
        <h2 className="font-serif text-[22px] leading-[1.3] font-[480] tracking-[-0.012em]">
          What is out there for someone like you?
        </h2>
        <p className="num pt-0.5 text-[13px] text-muted">
          {standsOnText(from, from.check === null ? null : fullDate(from.check, today()))}
        </p>
      </div>
      {unsure === null ? null : (
        <p className="num w-84 shrink-0 border-info border-l-2 pl-3 text-[12.5px] text-muted max-narrow:w-68">
          {unsure}{' '}
          {from.check === null ? (
            <Link to="/compass/$id" params={{ id: 'interests' }} className={inlineLink}>
              Do the interest check
            </Link>
          ) : null}
        </p>
      )}
    </div>
  );
}
