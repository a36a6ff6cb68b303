import { type ReactNode, useSyncExternalStore } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { SavedLine } from '#renderer/saving/saved-line.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { EnergyFigure, energyLabel, MoodFigure, moodLabel } from '#renderer/ui/figures.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TimeInput } from '#renderer/ui/time-input.tsx';
import type { EntryKind } from '#shared/journal/journal.ts';
import { Part } from './part.tsx';
import { StepField } from './step-field.tsx';
import { TagsInput } from './tags-field.tsx';
import type { DetailChanges, EntryDetails } from './use-details.ts';

const kindLabels: Record<EntryKind, string> = {
  free: 'Free writing',
  prompted: 'To a prompt',
  reflection: 'Reflection',
  review: 'Review',
};
const kinds = Object.keys(kindLabels) as EntryKind[];

/** What an entry says of itself: mood, energy, tags, and when, where and what it is. */
export function EntryDetailFields({
  details,
  entrySession,
  say,
}: {
  /** Null for an entry that is still to be written. */
  details: EntryDetails | null;
  entrySession: EntrySession;
  say: (changes: DetailChanges) => Promise<boolean>;
}) {
  const { data: journals = [] } = useRead('journal.journals', {});
  const writing = useSyncExternalStore(entrySession.subscribe, entrySession.writing);
  const kind = details?.kind ?? (entrySession.prompt === null ? 'free' : 'prompted');
  return (
    <>
      <div className="flex flex-col gap-3.5">
        <StepField
          label="Mood"
          step={details?.mood ?? null}
          words={details?.moodWords ?? ''}
          wordOf={moodLabel}
          figure={(step, size) => <MoodFigure step={step} size={size} />}
          onStep={(mood) => void say({ mood })}
          onWords={(moodWords) => say({ moodWords })}
        />
        <StepField
          label="Energy"
          step={details?.energy ?? null}
          words={details?.energyWords ?? ''}
          wordOf={energyLabel}
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
              <Select
                label="Journal"
                look="quiet"
                value={details?.journal ?? entrySession.journal() ?? journals[0]?.id ?? null}
                options={journals.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(journal) => void say({ journal })}
                className="w-full"
              />
            </Line>
          ) : null}
          <Line label="Kind">
            <Select
              label="Kind"
              look="quiet"
              value={kind}
              options={kinds.map((each) => ({ value: each, label: kindLabels[each] }))}
              onChange={(chosen) => void say({ kind: chosen })}
              className="w-full"
            />
          </Line>
          {writing.date === null ? null : (
            <Line label="Time">
              <TimeInput
                label="Time"
                value={writing.time}
                onChange={(time) => entrySession.change({ time })}
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
