import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { FitRose } from '#renderer/ui/fit-rose.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { conditionAnswers, feedAnswers, type SubjectFit } from '#shared/explore/fit-ratings.ts';
import type { OptionPage } from '#shared/explore/options.ts';
import { feedCountText, feedText } from '#shared/explore/weigh/feeds.ts';
import { whatCounts } from '#shared/explore/weigh/what-counts.ts';
import { mostWorthFindingOut } from '#shared/explore/weigh/worth.ts';
import { type PetalGroup, petalGroups } from '#shared/reflection/portrait.ts';
import { fedPetals } from './answers.ts';
import { FeedMark } from './feed-mark.tsx';
import { type Rated, RateRow } from './rate-row.tsx';
import { SweetSpot } from './sweet-spot.tsx';
import { WorthFindingOut } from './worth-finding-out.tsx';

/** How an option fits: what it feeds in the compass, what is not negotiable, and what is most worth finding out. */
export function OptionFit({ option }: { option: OptionPage }) {
  const subject = { kind: 'option', id: option.id } as const;
  const { data: fit, error } = useRead('explore.fitOf', subject);
  if (error) return <ReadProblem error={error} />;
  return fit ? <FitParts fit={fit} name={option.name} option={option} hasPlot /> : null;
}

/** How something fits, and where that is answered. */
export function FitParts({
  fit,
  name,
  option,
  hasPlot = false,
}: {
  fit: SubjectFit;
  name: string;
  /** The option that it is, for the steps that find something out about it; null for others. */
  option: OptionPage | null;
  /** Whether there is room for the chart of the sweet spot. */
  hasPlot?: boolean;
}) {
  const { petals, conditions, abilities, drainers } = fit;
  if (petals.length + conditions.length + drainers.length === 0) {
    return (
      <Part title="Fit">
        <p className="text-[13px] text-muted">
          It is held against what counts for you, once your compass says what that is.{' '}
          <Link to="/compass" className={inlineLink}>
            Begin there
          </Link>
        </p>
      </Part>
    );
  }
  const rated: Rated = { subject: fit.subject, of: name };
  const worth = mostWorthFindingOut(fit, whatCounts(fit, {}));
  return (
    <>
      <Part title="Fit">
        {petals.length === 0 ? null : (
          <div className="flex items-center gap-5">
            <FitRose petals={fedPetals(fit)} says={feedText(fit)} className="w-28 shrink-0" />
            <p className="min-w-0">
              <span className="num block font-[570]">{feedCountText(petals)}</span>
              <span data-private className="text-[13px] leading-[1.5] text-muted wrap-anywhere">
                {feedText(fit)}
              </span>
            </p>
          </div>
        )}
        {worth === null ? null : <WorthFindingOut option={option} worth={worth} />}
      </Part>
      <Part title="Not negotiable">
        {conditions.length === 0 ? (
          <p className="text-[13px] text-muted">
            You have not said what a work must leave room for.{' '}
            <Link to="/compass/$id" params={{ id: 'non-negotiables' }} className={inlineLink}>
              Say it
            </Link>
          </p>
        ) : (
          <ul data-conditions className="flex flex-col">
            {conditions.map(({ claim, name, hard, threshold, answer, words, suggestion }) => (
              <RateRow
                key={claim}
                rated={rated}
                by={{ claim }}
                name={name}
                hint={[threshold, hard ? '' : 'counts, need not hold'].filter(Boolean).join(', ')}
                mark={<StateMark state={answer ?? 'unknown'} says="" />}
                answers={[...conditionAnswers]}
                answer={answer}
                words={words}
                suggestion={suggestion}
              />
            ))}
          </ul>
        )}
      </Part>
      <OneByOne fit={fit} rated={rated} />
      {abilities.length === 0 ? null : <SweetSpot fit={fit} rated={rated} hasPlot={hasPlot} />}
    </>
  );
}

const groupTitles: Readonly<Record<PetalGroup, string>> = {
  values: 'What you value',
  strengths: 'What you are good at',
  interests: 'What interests you',
  energizers: 'What gives you energy',
};

/** Each petal by itself, to be rated. */
function OneByOne({ fit: { petals, drainers }, rated }: { fit: SubjectFit; rated: Rated }) {
  if (petals.length + drainers.length === 0) return null;
  return (
    <Part title="How much of each there would be">
      <div className="grid grid-cols-1 gap-x-8 gap-y-4 @min-[620px]:grid-cols-2">
        {petalGroups.map((group) => {
          const of = petals.filter((petal) => petal.group === group);
          return of.length === 0 ? null : (
            <section key={group} aria-label={groupTitles[group]} className="min-w-0">
              <h3 className="pb-1 text-[12.5px] font-[570]">{groupTitles[group]}</h3>
              <ul className="flex flex-col">
                {of.map(({ claim, name, answer, words, suggestion }) => (
                  <RateRow
                    key={claim ?? name}
                    rated={rated}
                    by={claim === null ? { energizer: name } : { claim }}
                    name={name}
                    mark={<FeedMark answer={answer} />}
                    answers={feedAnswers}
                    answer={answer}
                    words={words}
                    suggestion={suggestion}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        {drainers.length === 0 ? null : (
          <section aria-label="What drains you" className="min-w-0">
            <h3 className="pb-1 text-[12.5px] font-[570]">What drains you</h3>
            <ul className="flex flex-col">
              {drainers.map(({ name, answer, words, suggestion }) => (
                <RateRow
                  key={name}
                  rated={rated}
                  by={{ energizer: name }}
                  name={name}
                  mark={<FeedMark answer={answer} takes />}
                  answers={feedAnswers}
                  answer={answer}
                  words={words}
                  suggestion={suggestion}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Part>
  );
}
