import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { counted } from '#renderer/ui/counts.ts';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import type { Effect, EnergySource } from '#shared/reflection/energizers.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { kindOfEnergizer } from './energizers.tsx';

const titles: Record<Effect, string> = { energizes: 'What lights you up', drains: 'What drains you' };

/** How many bars are shown at first. */
const shownAtMost = 6;

/** What gives energy or takes it across roles and the energy log, with the roles and entries behind each bar. */
export function EnergyBars({ sources, effect }: { sources: readonly EnergySource[]; effect: Effect }) {
  const [all, setAll] = useState(false);
  const found = sources.filter((source) => source.effect === effect);
  const shown = all ? found : found.slice(0, shownAtMost);
  const most = Math.max(1, ...found.map(({ times }) => times));
  return (
    <section className="flex min-w-0 flex-col gap-1">
      <h2 className="text-[12px] font-[570] text-muted">{titles[effect]}</h2>
      {shown.length === 0 ? (
        <p className="text-[13px] text-muted">
          Nothing yet. Open a role and say what {effect === 'energizes' ? 'gave you energy' : 'took energy'}{' '}
          there.
        </p>
      ) : (
        <ul className="flex flex-col">
          {shown.map(({ name, kind, roles, activities, times }) => (
            <li key={name}>
              <details className="group/bar">
                <summary className="grid cursor-pointer list-none grid-cols-[minmax(0,150px)_minmax(0,1fr)_26px] items-center gap-2.5 rounded-control py-1.25 text-[13px] hover:bg-sunk">
                  <span dir="auto" className="wrap-anywhere">
                    {name}
                  </span>
                  <span
                    aria-hidden
                    className={`block h-2.25 rounded-[3px] ${effect === 'drains' ? 'striped-drain' : 'bg-energy'}`}
                    style={{ width: `${(100 * times) / most}%` }}
                  />
                  <span className="num text-right text-muted">
                    {times}
                    <span className="sr-only"> {agreeing(times, 'time')}</span>
                  </span>
                </summary>
                <div className="flex flex-col gap-0.5 pb-2 text-[13px] text-muted">
                  {roles.length > 0 ? (
                    <p>
                      {kindOfEnergizer[kind]}, in {counted(roles.length, 'role')}:{' '}
                      {roles.map((role, place) => (
                        <span key={role.id}>
                          {place > 0 ? ', ' : ''}
                          <Link to="/compass/$id" params={{ id: role.id }}>
                            {role.name}
                          </Link>
                        </span>
                      ))}
                    </p>
                  ) : null}
                  {activities.length > 0 ? (
                    <p className="num">
                      {counted(times - roles.length, 'time')} in the energy log:{' '}
                      {activities.map(({ id, date, entry }, place) => (
                        <span key={id}>
                          {place > 0 ? ', ' : ''}
                          <Link
                            to={entry === null ? '/compass/$id' : '/journal/$id'}
                            params={{ id: entry ?? 'energy' }}
                          >
                            {shortDate(date, today())}
                          </Link>
                        </span>
                      ))}
                    </p>
                  ) : null}
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.length ? (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="self-start rounded-control text-[13px] text-muted hover:text-ink"
        >
          All {number(found.length)}…
        </button>
      ) : null}
    </section>
  );
}
