import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { groupLabels, themeDraws } from '#renderer/explore/labels.ts';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { lowered } from '#renderer/explore/parts/lowered.ts';
import { OccupationLink } from '#renderer/explore/parts/occupation-link.tsx';
import type { Output } from '#shared/api.ts';
import type { GroupName } from '#shared/explore/for-you.ts';
import { readingOf, scoresOf } from '#shared/reflection/checks.ts';
import { counted } from '#shared/wording/counts.ts';
import { countedInWords, listed, type StandsOn } from './stands-on.ts';
import { SuggestionCard } from './suggestion-card.tsx';

type Group = Output<'explore.forYou'>['groups'][number];

/** A group as a column. Its rows are shared with the columns beside it: the head, two suggestions, and what else there is. */
export function GroupColumn({ group: { name, shown, also }, from }: { group: Group; from: StandsOn }) {
  const drawnTo = useDrawnTo();
  const about: Record<GroupName, string> = {
    interests: drawnTo,
    strengths:
      from.strengths === 0
        ? 'From what you said of your work so far'
        : `From ${countedInWords(from.strengths, 'strength')} and ${counted(from.examples, 'example')}`,
    stretch: 'Something draws you, something speaks against it',
  };
  return (
    <section
      aria-label={groupLabels[name]}
      className="row-span-5 grid min-w-0 grid-rows-subgrid px-5 not-first:border-line not-first:border-l first:pl-0 last:pr-0 max-narrow:px-3.5"
    >
      <header className="border-line border-b pt-3 pb-2.5">
        <h3 className="text-[14.5px] font-[620]">{groupLabels[name]}</h3>
        <p className="num text-[12.5px] text-muted">{about[name]}</p>
      </header>
      {shown.length === 0 ? <Empty name={name} /> : null}
      {shown.map((suggestion, place) => (
        <SuggestionCard key={suggestion.code} suggestion={suggestion} isFirst={place === 0} />
      ))}
      {also.length > 0 ? (
        <p className="row-start-4 border-line border-t py-2.5 text-[12.5px] text-muted">
          Also:{' '}
          {also.map((each, place) => (
            <span key={each.code}>
              {place > 0 ? ', ' : ''}
              <OccupationLink to={each} className={inlineLink}>
                {lowered(each.title)}
              </OccupationLink>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/** What the latest check says somebody is drawn to, in a line. */
function useDrawnTo(): string {
  const { data: past } = useRead('reflection.pastChecks', {});
  const latest = past?.at(-1);
  if (latest === undefined) return 'As far as the themes of your interests tell';
  const draws = readingOf(scoresOf(latest.answers)).high.map((theme) => themeDraws[theme]);
  const text = listed(draws);
  return text === '' ? 'Nothing stands out, so these are broad' : text[0]?.toUpperCase() + text.slice(1);
}

function Empty({ name }: { name: GroupName }) {
  const [page, words] =
    name === 'strengths'
      ? (['strengths', 'Name a strength'] as const)
      : (['interests', 'Do the interest check'] as const);
  return (
    <p className="py-4 text-[13px] text-muted">
      Nothing to go by yet.{' '}
      <Link to="/compass/$id" params={{ id: page }} className={inlineLink}>
        {words}
      </Link>
    </p>
  );
}
