import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { conditionLabels, nearnessLabels } from '#renderer/explore/labels.ts';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { Part } from '#renderer/ui/part.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { Fit } from '#shared/explore/for-you.ts';
import type { OccupationPage } from '#shared/explore/occupation.ts';
import { FitValues } from './fit-values.tsx';
import { ThemeBands } from './theme-bands.tsx';

const quietLink = 'text-ink no-underline underline-offset-2 hover:underline';

/** How an occupation fits the person, as far as anybody can tell from here. */
export function FitPanel({ occupation }: { occupation: OccupationPage }) {
  const { source, code } = occupation;
  const { data: fit, error } = useRead('explore.fit', { source, code }, { enabled: occupation.isThere });
  return (
    <aside
      aria-label="How it fits you"
      data-part-of-window
      className="flex min-h-0 flex-col gap-5 overflow-y-auto border-line border-l px-7 pt-6 pb-5 max-narrow:px-4.5"
    >
      <header>
        <h2 className="text-[17px] font-[640] tracking-[-0.012em]">How it fits you</h2>
        <p className="text-[13px] text-muted">As far as anybody can tell from here.</p>
      </header>
      <ReadProblem error={error} />
      {fit ? <Said fit={fit} occupation={occupation} /> : null}
    </aside>
  );
}

function Said({ fit, occupation }: { fit: Fit; occupation: OccupationPage }) {
  const { nearness, leansOn, conditions, worthFindingOut } = fit;
  return (
    <>
      <Part title={nearness === null ? 'Interests' : `Interests: ${nearnessLabels[nearness.word]}`}>
        <ThemeBands fit={fit} occupation={occupation} />
      </Part>
      {leansOn.length > 0 ? (
        <Part title="Strengths it leans on">
          <ul className="flex flex-col gap-1.5 text-[13px]">
            {leansOn.map(({ skill, claim, name, examples }) => (
              <li key={skill} className="flex gap-2.5">
                <StateMark state={claim === null ? 'unknown' : 'holds'} says="" />
                {claim === null ? (
                  <span className="min-w-0 text-muted">{upper(skill)}: no example yet</span>
                ) : (
                  <span className="min-w-0">
                    <Link
                      to="/compass/$id"
                      params={{ id: claim }}
                      dir="auto"
                      data-private
                      className={`wrap-anywhere ${quietLink}`}
                    >
                      {name}
                    </Link>
                    <span className="num block text-[12.5px] text-muted">
                      {skill}
                      {examples > 0 ? ` · ${counted(examples, 'example')}` : ''}
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <FitValues values={fit.values} />
      <Part title="Not negotiable">
        {conditions.length === 0 ? (
          <p className="text-[13px] text-muted">
            You have not said what a work must leave room for.{' '}
            <Link to="/compass/$id" params={{ id: 'non-negotiables' }} className={inlineLink}>
              Say it
            </Link>
          </p>
        ) : (
          <ul className="flex flex-col gap-1.5 text-[13px]">
            {conditions.map(({ claim, name, state, why }) => (
              <li key={claim} className="flex gap-2.5">
                <StateMark state={state} says="" />
                <span className={`min-w-0 ${conditionLooks[state]}`}>
                  <Link
                    to="/compass/$id"
                    params={{ id: claim }}
                    dir="auto"
                    data-private
                    className="wrap-anywhere text-inherit no-underline underline-offset-2 hover:underline"
                  >
                    {name}
                  </Link>
                  <span className="block text-[12.5px]">{why || conditionLabels[state]}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {worthFindingOut === null ? null : (
        <section
          aria-label="Most worth finding out"
          className="mt-auto rounded-panel bg-accent-soft px-4 py-3.5"
        >
          <h2 className="text-[13.5px] font-[600] text-accent">Most worth finding out</h2>
          <p className="pt-0.5 leading-[1.5]">{worthFindingOut}</p>
        </section>
      )}
    </>
  );
}

const conditionLooks = { holds: '', fails: 'text-drain', unknown: 'text-muted' } as const;

function upper(words: string): string {
  return (words[0]?.toUpperCase() ?? '') + words.slice(1);
}
