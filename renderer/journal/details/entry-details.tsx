import { type ReactNode, useSyncExternalStore } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import type { Sitting } from '#renderer/journal/sitting.ts';
import { SavedLine } from '#renderer/saving/saved-line.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { EnergyFigure, energyWord, MoodFigure, moodWord } from '#renderer/ui/figures.tsx';
import type { EntryKind } from '#shared/journal/journal.ts';
import { Part } from './part.tsx';
import { StepField } from './step-field.tsx';
import { TagsInput } from './tags-field.tsx';
import type { DetailChanges, EntryDetails } from './use-details.ts';

const kindWords: Record<EntryKind, string> = {
  free: 'Free writing',
  prompted: 'To a prompt',
  reflection: 'Reflection',
  review: 'Review',
};
const kinds = Object.keys(kindWords) as EntryKind[];

const quietField =
  'h-7.5 min-w-0 rounded-control border border-transparent bg-transparent px-2 text-[13px] text-ink outline-offset-0 hover:border-line hover:bg-raised focus-visible:bg-raised';

/** What an entry says of itself: mood, energy, tags, and when, where and what it is. */
export function EntryDetailFields({
  details,
  sitting,
  say,
}: {
  /** Null for an entry that is still to be written. */
  details: EntryDetails | null;
  sitting: Sitting;
  say: (changes: DetailChanges) => Promise<boolean>;
}) {
  const { data: journals = [] } = useRead('journal.journals', {});
  const writing = useSyncExternalStore(sitting.subscribe, sitting.writing);
  const kind = details?.kind ?? (sitting.prompt === null ? 'free' : 'prompted');
  return (
    <>
      <div className="flex flex-col gap-3.5">
        <StepField
          label="Mood"
          step={details?.mood ?? null}
          words={details?.moodWords ?? ''}
          wordOf={moodWord}
          figure={(step, size) => <MoodFigure step={step} size={size} />}
          onStep={(mood) => void say({ mood })}
          onWords={(moodWords) => say({ moodWords })}
        />
        <StepField
          label="Energy"
          step={details?.energy ?? null}
          words={details?.energyWords ?? ''}
          wordOf={energyWord}
          figure={(step, size) => <EnergyFigure step={step} size={size} />}
          onStep={(energy) => void say({ energy })}
          onWords={(energyWords) => say({ energyWords })}
        />
      </div>
      <Part title="Tags">
        <TagsInput label="Tags" tags={details?.tags ?? []} onChange={(tags) => void say({ tags })} />
      </Part>
      <Part title="About it">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2 gap-y-0.5 text-[13px]">
          {journals.length > 1 ? (
            <Line label="Journal">
              <select
                aria-label="Journal"
                value={details?.journal ?? sitting.journal() ?? journals[0]?.id}
                onChange={(event) => void say({ journal: event.target.value })}
                className={`${quietField} w-full`}
              >
                {journals.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Line>
          ) : null}
          <Line label="Kind">
            <select
              aria-label="Kind"
              value={kind}
              onChange={(event) => {
                const chosen = kinds.find((each) => each === event.target.value);
                if (chosen) void say({ kind: chosen });
              }}
              className={`${quietField} w-full`}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {kindWords[each]}
                </option>
              ))}
            </select>
          </Line>
          {writing.date === null ? null : (
            <Line label="Time">
              <input
                type="time"
                aria-label="Time"
                value={writing.time ?? ''}
                onChange={(event) => {
                  const time = event.target.value.slice(0, 5);
                  if (!event.target.validity.badInput) sitting.change({ time: time === '' ? null : time });
                }}
                className={`num ${quietField}`}
              />
            </Line>
          )}
          <Line label="Place">
            <SavedLine
              label="Place"
              placeholder="Where it was"
              value={details?.place ?? ''}
              onSave={(place) => say({ place })}
            />
          </Line>
          {details && details.writingSeconds >= 60 ? (
            <Line label="Written in">
              <span className="num px-2">{counted(Math.round(details.writingSeconds / 60), 'minute')}</span>
            </Line>
          ) : null}
        </dl>
      </Part>
    </>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="flex min-h-7.5 min-w-0 items-center">{children}</dd>
    </>
  );
}
