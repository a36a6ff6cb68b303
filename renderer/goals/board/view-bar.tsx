import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { dueNames, isFiltering, offered } from './filter.ts';
import { type BoardFilter, dueRanges, type Grouping } from './view.ts';

const any = '';

const groupingNames: readonly { value: Grouping; label: string }[] = [
  { value: 'status', label: 'Status' },
  { value: 'horizon', label: 'Horizon' },
  { value: 'area', label: 'Area' },
  { value: 'direction', label: 'Direction' },
];

const viewNames = [
  { value: 'board', label: 'Board' },
  { value: 'timeline', label: 'Timeline' },
] as const;

/** Whether goals stand on a board or in time, what the board's columns tell apart, and which goals are on it. */
export function ViewBar({
  view,
  by,
  filter,
  goals,
  shown,
  onView,
  onGroup,
  onFilter,
  onDirections,
}: {
  view: 'board' | 'timeline';
  by: Grouping;
  filter: BoardFilter;
  goals: readonly Goal[];
  /** How many goals pass the filter. */
  shown: number;
  onView: (view: 'board' | 'timeline') => void;
  onGroup: (by: Grouping) => void;
  onFilter: (filter: BoardFilter) => void;
  onDirections: () => void;
}) {
  const [open, setOpen] = useState(false);
  const values = offered(goals, 'values');
  const people = offered(goals, 'people');
  const isOn = isFiltering(filter);
  const words = [
    named('serves', values, filter.value),
    named('with', people, filter.person),
    filter.due === undefined ? '' : `due ${lower(dueNames[filter.due])}`,
  ].filter(Boolean);
  const choice = (all: readonly { id: string; name: string }[]) => [
    { value: any, label: 'Any' },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6.5 max-narrow:px-5">
      <Segmented label="Goals as" value={view} options={viewNames} onChange={onView} />
      {view === 'board' ? (
        <Segmented label="Columns by" value={by} options={groupingNames} onChange={onGroup} />
      ) : null}
      <Popover
        label="Which goals"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button look="quiet" className={isOn ? 'text-accent' : ''}>
            <ListFilter size={15} aria-hidden />
            Filter
          </Button>
        }
      >
        <div className="flex flex-col gap-3 p-3.5">
          <SelectField
            label="Serves"
            value={filter.value ?? any}
            options={choice(values)}
            hint={values.length === 0 ? 'No goal is tied to a value yet.' : undefined}
            onChange={(value) => onFilter({ ...filter, value: value === any ? undefined : value })}
          />
          <SelectField
            label="With"
            value={filter.person ?? any}
            options={choice(people)}
            hint={people.length === 0 ? 'Nobody goes along with a goal yet.' : undefined}
            onChange={(person) => onFilter({ ...filter, person: person === any ? undefined : person })}
          />
          <SelectField
            label="Due"
            value={filter.due ?? any}
            options={[
              { value: any, label: 'Any time' },
              ...dueRanges.map((range) => ({ value: range, label: dueNames[range] })),
            ]}
            onChange={(due) => onFilter({ ...filter, due: due === any ? undefined : due })}
          />
        </div>
      </Popover>
      {by === 'direction' || view === 'timeline' ? (
        <Button look="quiet" onClick={onDirections}>
          Directions…
        </Button>
      ) : null}
      {isOn ? (
        <p className="num flex min-w-0 items-center gap-1 text-[13px] text-muted" aria-live="polite">
          <span className="min-w-0 truncate">
            {number(shown)} of {number(goals.length)} {agreeing(goals.length, 'goal')}: {words.join(', ')}
          </span>
          <Button look="quiet" className="shrink-0 px-2!" onClick={() => onFilter({})}>
            <X size={14} aria-hidden />
            Show all
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function named(verb: string, all: readonly { id: string; name: string }[], id: string | undefined): string {
  if (id === undefined) return '';
  const found = all.find((each) => each.id === id);
  return found ? `${verb} “${found.name}”` : `${verb} what is not here any more`;
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
