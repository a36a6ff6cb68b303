import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addActivity } from '#renderer/commands/common/add-activity.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ActivityForm, type SaidActivity } from '#renderer/parts/activity-form.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { EnergyFigure, energyLabel } from '#renderer/ui/figures.tsx';
import { Part } from './part.tsx';

/** What was logged of one's energy beside an entry, and a line for more. */
export function Activities({ id, date }: { id: string; date: string | null }) {
  const { data } = useRead('reflection.activities', { entry: id });
  const [isAdding, setAdding] = useState(false);
  const roles = useRead('reflection.claims', { kind: 'role' }, { enabled: isAdding }).data ?? [];
  if (!data) return null;
  const add = async (said: SaidActivity): Promise<boolean> => {
    const activity = { ...said, date: date ?? today(), entry: id };
    if ((await attempt(addActivity, activity, said.name)) === null) return false;
    announce(`${said.name} is logged.`);
    return true;
  };
  return (
    <Part
      title="Energy log"
      aside={
        isAdding ? null : (
          <IconButton label="Log an activity" className="-mr-1.5 size-7!" onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden />
          </IconButton>
        )
      }
    >
      {data.total === 0 && !isAdding ? (
        <p className="text-[13px] text-muted">What did you do, and did it fill you or empty you?</p>
      ) : null}
      {data.total > 0 ? (
        <ul className="flex flex-col text-[13px]">
          {data.activities.map(({ id: activity, name, energy }) => (
            <li key={activity} className="flex items-start justify-between gap-2 py-0.5">
              <Link
                to="/compass/$id"
                params={{ id: 'energy' }}
                dir="auto"
                className="min-w-0 text-ink no-underline wrap-anywhere hover:text-accent"
              >
                {name}
              </Link>
              {energy === null ? null : (
                <EnergyFigure step={energy} label={`Energy: ${energyLabel(energy)}`} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {isAdding ? <ActivityForm roles={roles} onAdd={add} look="narrow" autoFocus /> : null}
    </Part>
  );
}
