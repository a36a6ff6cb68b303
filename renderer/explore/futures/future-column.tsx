import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { trashFuture } from '#renderer/explore/commands/trash-future.ts';
import { fedPetals } from '#renderer/explore/fit/answers.ts';
import { RateButton } from '#renderer/explore/fit/rating-beside.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { FitRose } from '#renderer/ui/fit-rose.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { type Audience, audienceNames, audiences } from '#shared/audience/audience.ts';
import { gauges, gaugesText } from '#shared/explore/future-words.ts';
import type { Future, FutureSheet } from '#shared/explore/futures.ts';
import { feedText } from '#shared/explore/weigh/feeds.ts';
import { FutureQuestions } from './future-questions.tsx';
import { futureGroup, futureSource, futureVersion } from './future-words.ts';
import { Gauge } from './gauge.tsx';
import { YearLines } from './year-lines.tsx';

const fieldNames: Record<keyof FutureSheet, string> = {
  name: 'Name',
  premise: 'What it supposes',
  firstYear: 'First year',
  years: 'The years',
  gauges: 'Gauges',
  audience: 'Who may see it',
};

/** How a future came to be looked at: it was begun just now, or opened from elsewhere. */
export type Arrival = 'begun' | 'opened' | null;

/** A future as a column, whose parts share their rows with the columns beside it. */
export function FutureColumn({ future, arrival }: { future: Future; arrival: Arrival }) {
  const { id, name } = future;
  const { draft, value, conflicts } = useDraft<FutureSheet>({
    key: futureGroup(id),
    group: futureGroup(id),
    loaded: futureVersion(future),
    source: futureSource(id),
  });
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrival === null) return;
    const field = column.current?.querySelector<HTMLTextAreaElement>('[data-name] textarea');
    const place = arrival === 'begun' ? field : column.current?.querySelector('h2');
    place?.focus();
    if (arrival === 'begun') field?.select();
    column.current?.scrollIntoView({ block: 'nearest' });
  }, [arrival]);
  return (
    <FormFields>
      <section
        ref={column}
        aria-label={name}
        data-future={id}
        className="row-span-9 grid min-w-0 grid-rows-subgrid gap-y-0 border-line px-5 not-nth-[3n+1]:border-l max-narrow:px-4 @max-[840px]:not-nth-[3n+1]:border-l-0 @min-[480px]:@max-[840px]:nth-[2n]:border-l"
      >
        <header className="flex flex-col pt-4 pb-4">
          <Top future={future} draft={draft} value={value} />
          <FieldConflicts
            conflicts={conflicts}
            draft={draft}
            names={fieldNames}
            texts={['years']}
            textOf={textOf}
          />
        </header>
        <YearLines
          firstYear={value.firstYear}
          years={value.years}
          onChange={(years) => draft.change({ years })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not lie on the shared row */}
        <div
          role="group"
          aria-label={`Gauges of ${name}`}
          className="mt-4 grid grid-cols-4 items-start border-line border-t py-3"
        >
          {gauges.map((gauge) => (
            <Gauge
              key={gauge}
              gauge={gauge}
              mark={value.gauges[gauge]}
              onMark={(mark) => draft.change({ gauges: { ...value.gauges, [gauge]: mark } })}
            />
          ))}
        </div>
        <div className="border-line border-t pt-3 pb-2">
          <FutureQuestions future={future} />
        </div>
        <div className="flex items-center gap-1 pb-7 text-[12.5px] text-muted">
          <span aria-hidden>Seen by</span>
          <Select
            label={`Who may see ${name}`}
            look="quiet"
            value={value.audience}
            options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
            onChange={(audience) => draft.change({ audience })}
          />
        </div>
      </section>
    </FormFields>
  );
}

function Top({ future, draft, value }: { future: Future; draft: Draft<FutureSheet>; value: FutureSheet }) {
  const { id, name } = future;
  const group = futureGroup(id);
  const saving = useGroupStatus(group);
  const isNameless = value.name.trim() === '';
  const kept = draft.saved().name;
  const trash = async (): Promise<void> => {
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(trashFuture, { id }, name, { act })) === null) return;
    announce(`${name} is in the trash.`);
    offerUndo(`“${name}” is in the trash.`, act);
  };
  return (
    <>
      <h2 tabIndex={-1} className="sr-only">
        {name}
      </h2>
      <div className="flex items-start gap-1">
        <div className="min-w-0 grow" data-private>
          <LineField
            label="What it supposes"
            value={value.premise}
            placeholder="If …"
            onChange={(premise) => draft.change({ premise })}
            className="text-[12.5px] leading-5 text-muted"
          />
        </div>
        {saving.state === 'clean' && saving.error === null ? null : (
          <SaveStateLine status={saving} onRetry={() => void flushGroup(group)} />
        )}
        <Menu
          trigger={
            <IconButton label={`More for ${name}`} className="-mr-1.5 size-7!">
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          }
          actions={[
            {
              label: 'Begin a year earlier',
              onSelect: () => draft.change({ firstYear: Math.max(1900, value.firstYear - 1) }),
            },
            {
              label: 'Begin a year later',
              onSelect: () => draft.change({ firstYear: Math.min(2200, value.firstYear + 1) }),
            },
            { label: 'Move to trash', danger: true, parted: true, onSelect: () => void trash() },
          ]}
        />
      </div>
      <div className="flex items-start gap-3">
        <div data-name data-private className="min-w-0 grow">
          <LineField
            label="Name"
            value={value.name}
            problem={isNameless ? `Without a name it stays “${kept}”.` : null}
            onChange={(words) => draft.change({ name: words })}
            onBlur={() => (isNameless ? draft.change({ name: kept }) : undefined)}
            className="font-serif text-[20px] leading-[1.25] font-[600] tracking-[-0.01em]"
          />
        </div>
        <FutureCompass id={id} name={name} />
      </div>
    </>
  );
}

/** Which petals of the compass a future feeds; pressed, where that is said. */
function FutureCompass({ id, name }: { id: string; name: string }) {
  const subject = { kind: 'future', id } as const;
  const { data: fit } = useRead('explore.fitOf', subject);
  if (fit === undefined || fit.petals.length + fit.conditions.length === 0) return null;
  return (
    <RateButton
      subject={subject}
      part="feeds"
      look="quiet"
      aria-label={`Rate it: ${name}. ${feedText(fit)}`}
      className="shrink-0 flex-col gap-0.5! px-1.5! py-1! text-[12px]!"
    >
      {fit.petals.length === 0 ? null : (
        <FitRose petals={fedPetals(fit)} says={feedText(fit)} className="w-16" />
      )}
      Rate it
    </RateButton>
  );
}

function textOf(theirs: unknown, field: keyof FutureSheet): string {
  if (field === 'audience') return audienceNames[theirs as Audience];
  if (field === 'years') return (theirs as string[]).join('\n');
  if (field === 'gauges') return gaugesText(theirs as Future['gauges']);
  return String(theirs ?? '');
}
