import { Link } from '@tanstack/react-router';
import { counted } from '#renderer/ui/counts.ts';
import type { Effect, EnergySource } from '#shared/reflection/energizers.ts';
import { kindOfEnergizer } from './energizers.tsx';

const titles: Record<Effect, string> = { energizes: 'What lights you up', drains: 'What drains you' };

/** What gives energy or takes it across roles, with the roles behind each bar. */
export function EnergyBars({ sources, effect }: { sources: readonly EnergySource[]; effect: Effect }) {
  const shown = sources.filter((source) => source.effect === effect);
  const most = Math.max(1, ...shown.map(({ roles }) => roles.length));
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
          {shown.map(({ name, kind, roles }) => (
            <li key={name}>
              <details className="group/bar">
                <summary className="grid cursor-pointer list-none grid-cols-[minmax(0,150px)_minmax(0,1fr)_26px] items-center gap-2.5 rounded-control py-1.25 text-[13px] hover:bg-sunk">
                  <span dir="auto" className="wrap-anywhere">
                    {name}
                  </span>
                  <span
                    aria-hidden
                    className={`block h-2.25 rounded-[3px] ${effect === 'drains' ? 'striped-drain' : 'bg-energy'}`}
                    style={{ width: `${(100 * roles.length) / most}%` }}
                  />
                  <span className="num text-right text-muted">
                    {roles.length}
                    <span className="sr-only"> {roles.length === 1 ? 'role' : 'roles'}</span>
                  </span>
                </summary>
                <p className="pb-2 text-[13px] text-muted">
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
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
