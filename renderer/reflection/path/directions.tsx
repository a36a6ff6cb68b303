import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { saveDirection } from '#renderer/commands/common/save-direction.ts';
import { runField } from '#renderer/commands/field.ts';
import { CompareDirections } from '#renderer/parts/compare-directions.tsx';
import { ToExplore } from '#renderer/reflection/to-explore.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { type Direction, directionCount } from '#shared/reflection/path.ts';
import type { Portrait } from '#shared/reflection/portrait.ts';
import { KeepDirection } from './keep-direction.tsx';

const group = 'directions';

const hints = [
  'What I would try if I went on from my strongest side…',
  'A different one: what I would do if what I do now were gone…',
  'One that I hardly dare to write down…',
] as const;

/** Three drafts in the person's own words, with what the parts before brought together beside them. */
export function Directions() {
  const { data: directions } = useRead('reflection.directions', {});
  const { data: portrait } = useRead('reflection.portrait', {});
  const status = useGroupStatus(group);
  if (!directions) return null;
  return (
    <div className="grid max-w-[1020px] grid-cols-1 items-start gap-x-9 gap-y-6 @min-[760px]:grid-cols-[minmax(0,1fr)_minmax(0,260px)]">
      <div className="flex flex-col gap-5">
        <FormFields>
          {directions.slice(0, directionCount).map((direction) => (
            <Draft key={direction.place} direction={direction} />
          ))}
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </FormFields>
        <CompareDirections
          count={directions.filter(({ words }) => words.trim() !== '').length}
          ready={() => flushGroup(group)}
        />
        <ToExplore />
      </div>
      {portrait ? <Gathered portrait={portrait} /> : null}
    </div>
  );
}

interface Words {
  words: string;
}

function versionOf({ words, revision }: Direction): Version<Words> {
  return { value: { words }, revision };
}

function Draft({ direction }: { direction: Direction }) {
  const { place } = direction;
  const { draft, value, conflicts } = useDraft<Words>({
    key: `direction:${place}`,
    group,
    loaded: versionOf(direction),
    source: {
      save: async ({ words }, { revision }) => {
        const [of = ''] = words.trim().split('\n');
        const field = { of, record: `direction:${place}`, fields: ['words'] };
        return versionOf(await runField(saveDirection, { place, words, revision }, field));
      },
      read: async () => {
        const all = await call('reflection.directions', {});
        return versionOf(all.find((each) => each.place === place) ?? direction);
      },
    },
  });
  return (
    <div className="flex flex-col gap-2">
      <FieldConflicts
        conflicts={conflicts}
        draft={draft}
        names={{ words: `Direction ${place}` }}
        texts={['words']}
      />
      <TextArea
        label={`Direction ${place}`}
        placeholder={hints[place - 1]}
        value={value.words}
        maxLength={200_000}
        onChange={(event) => draft.change({ words: event.target.value })}
        className="min-h-[92px]! font-serif text-[17px] leading-[1.55]!"
      />
      <KeepDirection direction={direction} words={value.words} group={group} />
    </div>
  );
}

function Gathered({ portrait: { petals, lightsUp, drains, nonNegotiables } }: { portrait: Portrait }) {
  const of = (group: string): string[] =>
    petals.filter((petal) => petal.group === group).map(({ name }) => name);
  const lists = [
    ['You value', of('values')],
    ['You are good at', of('strengths')],
    ['You turn to', of('interests')],
    ['It lights you up', lightsUp.shown.map(({ name }) => name)],
    ['It drains you', drains.shown.map(({ name }) => name)],
    ['Not negotiable', nonNegotiables.shown.map(({ name }) => name)],
  ] as const;
  const said = lists.filter(([, names]) => names.length > 0);
  return said.length === 0 ? null : (
    <aside aria-label="What you found so far" className="flex flex-col gap-3.5 text-[13px]">
      {said.map(([title, names]) => (
        <div key={title} className="flex flex-col gap-0.5 border-line border-t pt-2">
          <h2 className="text-[12px] font-[570] text-muted">{title}</h2>
          <p dir="auto" data-private className="wrap-anywhere">
            {names.join(', ')}
          </p>
        </div>
      ))}
    </aside>
  );
}
