import { X } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { saveDirection } from '#renderer/commands/common/save-direction.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import { type Direction, directionsAtMost } from '#shared/reflection/path.ts';
import { agreeing } from '#shared/wording/counts.ts';

const group = 'goal-directions';

/** The directions of years that goals lead in: written, dated and taken away. Taking one away never touches a goal. */
export function DirectionsDialog({ goals, onClose }: { goals: readonly Goal[]; onClose: () => void }) {
  const { data: directions } = useRead('reflection.directions', {});
  const status = useGroupStatus(group);
  const written = (directions ?? []).filter(({ words }) => words.trim() !== '');
  const add = async (words: string): Promise<boolean> => {
    try {
      const all = await call('reflection.directions', {});
      const empty = all.find((each) => each.words.trim() === '');
      const place = empty?.place ?? all.length + 1;
      if (place > directionsAtMost) {
        notify({
          tone: 'problem',
          words: `There are ${directionsAtMost} directions, and that is the most. Take one away first.`,
        });
        return false;
      }
      const [name = ''] = words.trim().split('\n');
      await run(saveDirection, { place, words, revision: empty?.revision ?? 0 }, name);
      announce(`${words} is added.`);
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    }
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Directions"
      description="Where the years could lead. A goal can lead in one of them; so each small step has its place."
    >
      {directions ? (
        <>
          <ul aria-label="Directions" className="flex flex-col">
            {written.map((direction) => (
              <DirectionRow
                key={direction.place}
                direction={direction}
                goals={goals.filter((goal) => goal.direction === direction.id).length}
              />
            ))}
          </ul>
          <InlineAdd
            label="New direction"
            placeholder={written.length === 0 ? 'Where could it lead?' : 'Add a direction'}
            onAdd={add}
            className="border-line!"
          />
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </>
      ) : null}
    </Dialog>
  );
}

type Fields = Pick<Direction, 'words' | 'until'>;

function versionOf({ words, until, revision }: Direction): Version<Fields> {
  return { value: { words, until }, revision };
}

function DirectionRow({ direction, goals }: { direction: Direction; goals: number }) {
  const { place } = direction;
  const { draft, value, conflicts } = useDraft<Fields>({
    key: `goal-direction:${place}`,
    group,
    loaded: versionOf(direction),
    source: {
      save: async ({ words, until }, { revision, value: base }) =>
        // Words that were emptied stay what they were; a direction is taken away by its button.
        versionOf(
          await runField(
            saveDirection,
            { place, words: words.trim() === '' ? base.words : words, until, revision },
            {
              of: direction.words.trim().split('\n')[0] ?? '',
              record: `direction:${place}`,
              fields: fieldsBetween(base, { words, until }),
            },
          ),
        ),
      read: async () => {
        const all = await call('reflection.directions', {});
        return versionOf(all.find((each) => each.place === place) ?? direction);
      },
    },
  });
  const [name = ''] = direction.words.trim().split('\n');
  const takeAway = async (): Promise<void> => {
    const act = newAct();
    try {
      await flushGroup(group);
      const now = (await call('reflection.directions', {})).find((each) => each.place === place);
      await run(saveDirection, { place, words: '', revision: now?.revision ?? 0 }, name, { act });
    } catch (error) {
      return notifyFailure(error);
    }
    offerUndo(
      goals === 0
        ? `“${name}” is taken away.`
        : `“${name}” is taken away. ${counted(goals, 'goal')} led there and ${agreeing(goals, 'stays', 'stay')} as ${agreeing(goals, 'it is', 'they are')}.`,
      act,
    );
  };
  return (
    <li className="flex flex-col gap-1.5 border-line border-b py-3 first:pt-0">
      <FieldConflicts
        conflicts={conflicts}
        draft={draft}
        names={{ words: 'Direction', until: 'Until' }}
        texts={['words']}
        textOf={(theirs, field) => (field === 'until' ? longDate(theirs, today()) : (theirs ?? ''))}
      />
      <TextArea
        label={`Direction ${place}`}
        labelHidden
        value={value.words}
        maxLength={200_000}
        onChange={(event) => draft.change({ words: event.target.value })}
        className="font-serif text-[16.5px] leading-[1.5]!"
      />
      <div className="flex items-center gap-3">
        <DateField
          label={`Until when: ${name}`}
          value={value.until}
          words={value.until ? `until ${longDate(value.until, today())}` : ''}
          none="Until when"
          onChange={(until) => draft.change({ until })}
          className="-ml-2"
        />
        <span className="num ml-auto text-[12.5px] text-muted">
          {goals === 0 ? 'No goal leads here yet' : `${counted(goals, 'goal')}`}
        </span>
        <IconButton label={`Take “${name}” away`} onClick={() => void takeAway()}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
