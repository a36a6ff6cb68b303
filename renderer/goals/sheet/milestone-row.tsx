import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';
import { LineField } from '#renderer/ui/field.tsx';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { Goal, Milestone } from '#shared/goals/goals.ts';
import type { SenseNote } from '#shared/goals/sense.ts';
import { WaitsChoice, WaitsFor } from './milestone-waits.tsx';
import { SenseLine } from './sense-line.tsx';

type MilestoneWords = Pick<Milestone, 'title' | 'due'>;

function versionIn(goal: Goal, id: string): Version<MilestoneWords> {
  const milestone = goal.milestones.find((each) => each.id === id);
  if (!milestone) throw new Error('the milestone is gone');
  return { value: { title: milestone.title, due: milestone.due }, revision: milestone.revision };
}

async function save(
  { id }: Milestone,
  { title, due }: MilestoneWords,
  { value, revision }: Version<MilestoneWords>,
): Promise<Version<MilestoneWords>> {
  // A title that was emptied stays what it was until there is another one.
  const goal = await call('goals.saveMilestone', { id, revision, due, title: title.trim() || value.title });
  return versionIn(goal, id);
}

/** One milestone: a box to tick, its title and its date, all of which can be changed in place. */
export function MilestoneRow({
  milestone,
  group,
  grip,
  onPress,
  onTick,
  onRemove,
  note,
  onRepair,
}: {
  milestone: Milestone;
  group: string;
  grip: Grip;
  onPress: (event: KeyboardEvent<HTMLElement>, milestone: Milestone) => void;
  onTick: (milestone: Milestone, done: boolean) => void;
  onRemove: (milestone: Milestone) => Promise<void>;
  /** What does not fit about it. */
  note: SenseNote | undefined;
  onRepair: (note: SenseNote) => void;
}) {
  const { id, doneAt } = milestone;
  const { draft, value, clashes } = useDraft<MilestoneWords>({
    key: `milestone:${id}`,
    group,
    loaded: { value: { title: milestone.title, due: milestone.due }, revision: milestone.revision },
    source: {
      save: (words, base) => save(milestone, words, base),
      read: async () => versionIn(await call('goals.get', { id: milestone.goal }), id),
    },
  });
  const isDone = doneAt !== null;
  const nameless = value.title.trim() === '';

  return (
    <li
      ref={grip.ref}
      style={grip.style}
      data-milestone={id}
      onKeyDown={(event) => onPress(event, milestone)}
      className={`group/row relative ${grip.lifted ? 'opacity-35' : ''}`}
    >
      <div className="flex items-start gap-3">
        <IconButton
          label={`Reorder ${milestone.title}`}
          data-part="grip"
          className="absolute! top-0.75 -left-8 h-7! w-7! cursor-grab! touch-none opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
          {...grip.listeners}
        >
          <GripVertical size={14} aria-hidden />
        </IconButton>
        <TickBox
          label={`${milestone.title}, done`}
          checked={isDone}
          data-part="tick"
          onChange={(done) => onTick(milestone, done)}
          className="mt-2"
        />
        <div className="min-w-0 grow">
          <LineField
            label="Milestone"
            data-part="title"
            value={value.title}
            problem={nameless ? `Without a title it stays “${draft.saved().title}”.` : null}
            onChange={(title) => draft.change({ title })}
            onBlur={() => (nameless ? draft.change({ title: draft.saved().title }) : undefined)}
            className={`ml-[-7px]! w-full! px-1.75! font-serif text-[16px] leading-[1.5] transition-colors duration-140 ${isDone ? 'text-muted!' : ''}`}
          />
          <WaitsFor milestone={milestone} />
          <SenseLine note={note} onRepair={onRepair} />
        </div>
        {isDone ? null : (
          <WaitsChoice
            milestone={milestone}
            className="mt-0.75 -mr-2 size-7.5! opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-[state=open]:opacity-100"
          />
        )}
        <span data-part="date" className="-mr-2 shrink-0 pt-0.75">
          {doneAt ? (
            <span className="num inline-flex h-7.5 items-center px-2 text-[13px] text-muted">
              done {shortDate(dateOf(doneAt), today())}
            </span>
          ) : (
            <DateField
              label={`Date of ${milestone.title}`}
              value={value.due}
              words={value.due ? shortDate(value.due, today()) : ''}
              none="Date"
              onChange={(due) => draft.change({ due })}
              className={
                value.due ? '' : 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100'
              }
            />
          )}
        </span>
        <IconButton
          label={`Remove ${milestone.title}`}
          data-part="remove"
          onClick={() => void onRemove(milestone)}
          className="absolute! top-1 -right-8 size-7! opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
        >
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {clashes.map(({ field, theirs }) => (
        <ConflictNotice
          key={field}
          field={field === 'title' ? 'Milestone' : 'Date'}
          theirs={theirs === null ? '' : field === 'due' ? shortDate(theirs, today()) : theirs}
          onSettle={(side) => draft.settle(field, side)}
        />
      ))}
    </li>
  );
}

/** A milestone while it is carried. */
export function MilestoneLook({ milestone }: { milestone: Milestone }) {
  return (
    <div className="flex cursor-grabbing items-start gap-3 rounded-control bg-raised px-2 py-1 shadow-lift outline-2 outline-accent">
      <TickBox
        label={milestone.title}
        checked={milestone.doneAt !== null}
        onChange={() => {}}
        className="mt-1"
      />
      <p className="min-w-0 grow font-serif text-[16px] leading-[1.5] wrap-anywhere">{milestone.title}</p>
    </div>
  );
}
