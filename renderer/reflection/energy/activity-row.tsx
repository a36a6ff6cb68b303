import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { runField } from '#renderer/commands/field.ts';
import { ActivitySteps, RoleField } from '#renderer/parts/activity-fields.tsx';
import { useRecordDraft } from '#renderer/parts/record-draft.ts';
import { RecordFoot } from '#renderer/parts/record-line.tsx';
import { trashRecord } from '#renderer/parts/trash-record.ts';
import { saveActivity } from '#renderer/reflection/commands/save-activity.ts';
import { trashActivity } from '#renderer/reflection/commands/trash-activity.ts';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { longDate, shortDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { EnergyFigure, EngagementFigure, energyLabel, engagementLabel } from '#renderer/ui/figures.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import type { Activity } from '#shared/reflection/activities.ts';

/** An activity in one line, which opens to what can be changed of it. */
export function ActivityRow({
  activity,
  roles,
}: {
  activity: Activity;
  roles: readonly { id: string; name: string }[];
}) {
  const [isOpen, setOpen] = useState(false);
  const { name, date, energy, engagement, people, place, role, entry } = activity;
  const around = [people, place, role?.name ?? ''].filter((part) => part.trim() !== '');
  return (
    <li className="border-line border-t">
      <div className="flex items-start gap-2 py-2">
        <div className="min-w-0 grow">
          <p dir="auto" data-private className="wrap-anywhere">
            {name}
          </p>
          <p className="num text-[12.5px] text-muted wrap-anywhere" data-private>
            {shortDate(date, today())}
            {around.length > 0 ? ` · ${around.join(' · ')}` : ''}
            {entry ? (
              <>
                {' · '}
                <Link to="/journal/$id" params={{ id: entry.id }} className="text-muted hover:text-ink">
                  {entry.title || 'its entry'}
                </Link>
              </>
            ) : null}
          </p>
        </div>
        <span className="flex shrink-0 items-center gap-2 pt-0.5">
          {energy === null ? null : (
            <EnergyFigure step={energy} size={18} label={`Energy: ${energyLabel(energy)}`} />
          )}
          {engagement === null ? null : (
            <EngagementFigure
              step={engagement}
              size={17}
              label={`How far it held you: ${engagementLabel(engagement)}`}
            />
          )}
        </span>
        <IconButton
          label={isOpen ? `Close “${name}”` : `Change “${name}”`}
          aria-expanded={isOpen}
          className="-my-0.5 size-7!"
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown size={15} aria-hidden className={isOpen ? 'rotate-180' : ''} />
        </IconButton>
      </div>
      {isOpen ? <Change activity={activity} roles={roles} /> : null}
    </li>
  );
}

type Fields = Omit<Activity, 'id' | 'revision' | 'entry' | 'role'> & { role: string | null };

const fieldNames: Record<string, string> = {
  name: 'What you did',
  date: 'Day',
  energy: 'Energy it gave',
  engagement: 'How far it held you',
  people: 'With whom',
  place: 'Where',
  role: 'In which role',
};

/** Everything that was said of an activity. It saves itself. */
function Change({ activity, roles }: { activity: Activity; roles: readonly { id: string; name: string }[] }) {
  const { id } = activity;
  const group = `activity:${id}`;
  const { draft, value, conflicts } = useRecordDraft<Activity, Fields>({
    key: group,
    record: activity,
    fieldsOf: ({ id: _, revision: __, entry: ___, role, ...fields }) => ({
      ...fields,
      role: role?.id ?? null,
    }),
    save: (saved, fields) => runField(saveActivity, saved, { of: saved.name, record: group, fields }),
    readAll: async () => (await call('reflection.activities', { limit: 1_000 })).activities,
  });
  const line = (field: 'name' | 'people' | 'place') => ({
    label: fieldNames[field] ?? '',
    dir: 'auto',
    value: value[field],
    maxLength: 2_000,
    onChange: (event: ChangeEvent<HTMLInputElement>) => draft.change({ [field]: event.target.value }),
  });
  return (
    <FormFields>
      <div className="flex flex-col gap-3 pb-4">
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          textOf={(theirs, field) => textOf(theirs, field, roles)}
        />
        <TextField {...line('name')} />
        <div className="flex flex-wrap gap-x-7 gap-y-1">
          <ActivitySteps
            energy={value.energy}
            engagement={value.engagement}
            onChange={(steps) => draft.change(steps)}
          />
        </div>
        <div className="grid grid-cols-2 gap-2.5">
          <TextField {...line('people')} />
          <TextField {...line('place')} />
          <RoleField roles={roles} role={value.role} onChange={(role) => draft.change({ role })} />
        </div>
        <RecordFoot
          group={group}
          name={activity.name}
          day={{
            label: 'Day',
            value: value.date,
            onChange: (date) => (date === null ? undefined : draft.change({ date })),
          }}
          onTrash={() => void trashRecord(trashActivity, activity, group)}
        />
      </div>
    </FormFields>
  );
}

/** What another place says of a field, in words. */
function textOf(
  theirs: Fields[keyof Fields],
  field: keyof Fields,
  roles: readonly { id: string; name: string }[],
): string {
  if (theirs === null) return '';
  if (typeof theirs === 'number') return field === 'energy' ? energyLabel(theirs) : engagementLabel(theirs);
  if (field === 'date') return longDate(theirs, today());
  return field === 'role' ? (roles.find(({ id }) => id === theirs)?.name ?? '') : theirs;
}
