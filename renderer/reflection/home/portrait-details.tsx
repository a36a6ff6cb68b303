import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { evidenceText } from '#renderer/reflection/labels.ts';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import { pageOfPart } from '#shared/reflection/next-thing.ts';
import type { PathPart } from '#shared/reflection/path.ts';
import type { EnergySum, Portrait } from '#shared/reflection/portrait.ts';
import type { PortraitClaim } from '#shared/reflection/portrait-claim.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** What stands beside the figure: the one next thing, what gives and takes energy, and what it all stands on. */
export function PortraitDetails({ portrait }: { portrait: Portrait }) {
  const { next, lightsUp, drains, evidence, old, nonNegotiables, missing } = portrait;
  return (
    <aside
      aria-label="Beside the portrait"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long column must scroll by keyboard
      tabIndex={0}
      className="flex min-h-0 flex-col gap-6 border-line px-5.5 py-5.5 focus-visible:-outline-offset-2 max-narrow:px-6.5 min-[1080px]:overflow-y-auto min-[1080px]:border-l"
    >
      {next ? <OneThing next={next} /> : null}
      {missing.length > 0 && next?.rule !== 'path-half-walked' ? <Missing parts={missing} /> : null}
      <Energy title="What lights you up" sums={lightsUp} look="bg-energy" />
      <Energy title="What drains you" sums={drains} look="striped-drain" />
      <Lines title="Claims and their evidence" list={evidence} to="strengths">
        {(claim) => (
          <>
            <Name id={claim.id}>{claim.name}</Name>
            {claim.against > 0 ? (
              <span className="shrink-0 rounded-full bg-drain-soft px-2 text-[12px] text-drain">
                {number(claim.against)} against
              </span>
            ) : null}
            <span className="num ml-auto shrink-0 text-[12.5px] text-muted">
              {evidenceText(claim.supports)}
              {claim.latest ? ` · ${shortDate(claim.latest, today())}` : ''}
            </span>
          </>
        )}
      </Lines>
      <Lines title="Not looked at for a year" list={old} to="values">
        {(claim: PortraitClaim) => (
          <>
            <Name id={claim.id}>{claim.name}</Name>
            <span className="num ml-auto shrink-0 text-[12.5px] text-muted">
              {claimKindLabels[claim.kind].one} · {claim.latest ? shortDate(claim.latest, today()) : ''}
            </span>
          </>
        )}
      </Lines>
      <Lines title="Not negotiable" list={nonNegotiables} to="non-negotiables">
        {({ id, name, hard }) => (
          <>
            <Name id={id}>{name}</Name>
            <span className="ml-auto shrink-0 text-[12.5px] text-muted">{hard ? 'hard' : 'soft'}</span>
          </>
        )}
      </Lines>
    </aside>
  );
}

function OneThing({ next: { sentence, action } }: { next: NonNullable<Portrait['next']> }) {
  return (
    <section
      aria-label="One thing worth doing"
      className="flex flex-col items-start gap-2 rounded-panel bg-accent-soft px-4 py-3.5"
    >
      <h2 className="font-[600] text-accent">One thing worth doing</h2>
      <p data-private className="wrap-anywhere">
        {sentence}
      </p>
      <Link
        to={action.room === 'goals' ? '/goals/$id' : '/compass/$id'}
        params={{ id: action.id }}
        className="text-[13px] font-[570] text-accent"
      >
        {action.label}
      </Link>
    </section>
  );
}

export const partNames: Record<PathPart, string> = {
  values: 'Values',
  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  skills: 'Skills',
  interests: 'Interests',
  roles: 'Roles',
  energizers: 'What lights you up and drains you',
  'non-negotiables': 'Non-negotiables',
  directions: 'Three directions',
};

function Missing({ parts }: { parts: readonly PathPart[] }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-[12px] font-[570] text-muted">Nothing written yet</h2>
      <ul className="flex flex-wrap gap-1.5">
        {parts.map((part) => (
          <li key={part}>
            <Link
              to="/compass/$id"
              params={{ id: pageOfPart(part) }}
              className="inline-block rounded-full border border-edge/60 border-dashed px-2.5 py-0.5 text-[12.5px] text-muted no-underline hover:border-edge hover:text-ink"
            >
              {partNames[part]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Energy({ title, sums, look }: { title: string; sums: Portrait['lightsUp']; look: string }) {
  const most = Math.max(1, ...sums.shown.map(({ times }) => times));
  return sums.shown.length === 0 ? null : (
    <section className="flex flex-col gap-1.5">
      <h2 className="text-[12px] font-[570] text-muted">{title}</h2>
      <ul className="flex flex-col gap-1.5 text-[13px]">
        {sums.shown.map(({ name, times }: EnergySum) => (
          <li key={name} className="grid grid-cols-[minmax(0,132px)_minmax(0,1fr)_26px] items-center gap-2.5">
            <span dir="auto" data-private className="line-clamp-2 wrap-anywhere">
              {name}
            </span>
            <span
              aria-hidden
              className={`block h-2.25 rounded-[3px] ${look}`}
              style={{ width: `${(100 * times) / most}%` }}
            />
            <span className="num text-right text-muted">
              {number(times)}
              <span className="sr-only"> {agreeing(times, 'time')}</span>
            </span>
          </li>
        ))}
      </ul>
      <More more={sums.more} to="roles" />
    </section>
  );
}

function Lines<T extends { id: string }>({
  title,
  list: { shown, more },
  to,
  children,
}: {
  title: string;
  list: { shown: readonly T[]; more: number };
  /** The page where the rest is. */
  to: string;
  children: (item: T) => ReactNode;
}) {
  return shown.length === 0 ? null : (
    <section className="flex flex-col gap-2">
      <h2 className="text-[12px] font-[570] text-muted">{title}</h2>
      <ul>
        {shown.map((item) => (
          <li key={item.id} className="flex items-center gap-2 border-line border-t py-2">
            {children(item)}
          </li>
        ))}
      </ul>
      <More more={more} to={to} />
    </section>
  );
}

function Name({ id, children }: { id: string; children: string }) {
  return (
    <Link
      to="/compass/$id"
      params={{ id }}
      dir="auto"
      data-private
      className="line-clamp-2 min-w-0 text-ink no-underline wrap-anywhere hover:text-accent"
    >
      {children}
    </Link>
  );
}

function More({ more, to }: { more: number; to: string }) {
  return more === 0 ? null : (
    <Link
      to="/compass/$id"
      params={{ id: to }}
      className="w-fit text-[12.5px] text-muted no-underline hover:text-ink"
    >
      and {number(more)} more
    </Link>
  );
}
