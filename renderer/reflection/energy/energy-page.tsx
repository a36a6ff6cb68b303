import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addActivity } from '#renderer/commands/common/add-activity.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ActivityForm, type SaidActivity } from '#renderer/parts/activity-form.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { today } from '#renderer/ui/dates.ts';
import { EnergyRiver } from '#renderer/ui/energy-river.tsx';
import { ActivityRow } from './activity-row.tsx';
import { Sums } from './sums.tsx';

/** How many activities are read at first, and how many more each time; search finds those beyond the most. */
const step = 30;
const most = 990;

/** The energy log: one line for each activity, and what they add up to. */
export function EnergyPage() {
  const [limit, setLimit] = useState(step);
  const { data, error } = useRead('reflection.activities', { limit });
  const { data: sums } = useRead('reflection.activitySums', {});
  const { data: weeks } = useRead('reflection.energyWeeks', {});
  const { data: roles } = useRead('reflection.claims', { kind: 'role' });

  const add = async (said: SaidActivity): Promise<boolean> => {
    if ((await attempt(addActivity, { ...said, date: today() }, said.name)) === null) return false;
    announce(`${said.name} is logged.`);
    return true;
  };

  return (
    <div className="@container flex h-full min-h-0 flex-col gap-6 overflow-y-auto px-6.5 pt-5 pb-10">
      <header className="flex flex-col gap-0.5">
        <h1>Energy log</h1>
        <p className="max-w-[62ch] text-muted">
          What you did, and what it did to you. One line is enough; after a week or two you see what to do
          more of, and less.
        </p>
      </header>
      <section
        aria-label="Log an activity"
        className="max-w-[720px] rounded-panel border border-line bg-raised px-5 py-4"
      >
        <ActivityForm roles={roles ?? []} onAdd={add} />
      </section>
      <ReadProblem error={error} />
      {data?.total === 0 ? (
        <p className="max-w-[58ch] text-muted">
          Nothing is logged yet. Begin with the last hour: what was it, and did it fill you or empty you? You
          can also log beside an entry, and in the small window.
        </p>
      ) : null}
      {weeks && weeks.length > 0 ? (
        <section aria-label="Energy, week by week" className="max-w-[720px]">
          <EnergyRiver weeks={weeks} />
        </section>
      ) : null}
      {data && data.total > 0 ? (
        <div className="grid max-w-[1180px] grid-cols-1 items-start gap-x-9 gap-y-7 @min-[820px]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          {sums ? <Sums sums={sums} /> : null}
          <section className="flex min-w-0 flex-col gap-1">
            <h2 className="text-[12px] font-[570] text-muted">
              {counted(data.total, 'activity', 'activities')}, the latest first
            </h2>
            <ul aria-label="Activities">
              {data.activities.map((activity) => (
                <ActivityRow key={activity.id} activity={activity} roles={roles ?? []} />
              ))}
            </ul>
            {data.total > data.activities.length && limit < most ? (
              <Button look="quiet" className="self-start" onClick={() => setLimit(limit + step)}>
                Show more
              </Button>
            ) : null}
          </section>
        </div>
      ) : null}
      <p className="text-[13px] text-muted">
        What comes up in your roles stands on the page of{' '}
        <Link to="/compass/$id" params={{ id: 'roles' }}>
          roles
        </Link>
        ; both together make up what lights you up and what drains you.
      </p>
    </div>
  );
}
