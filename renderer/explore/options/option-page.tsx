import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Already } from '#renderer/explore/applying/already.tsx';
import { ApplyingPart } from '#renderer/explore/applying/of-option.tsx';
import { OptionExperiments } from '#renderer/explore/experiments/option-experiments.tsx';
import { OptionFit } from '#renderer/explore/fit/fit.tsx';
import { Missing } from '#renderer/explore/parts/missing.tsx';
import { LearnedFor } from '#renderer/parts/learned-for.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import type { OptionSheet, OptionSort, OptionPage as Page } from '#shared/explore/options.ts';
import { FactList } from './fact-list.tsx';
import { sortLabels } from './labels.ts';
import { Log } from './log.tsx';
import { OptionHead } from './option-head.tsx';
import { optionGroup, optionSource, optionVersion } from './option-words.ts';
import { Questions } from './questions.tsx';
import { Said } from './said.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import { Sides } from './sides.tsx';
import { Sources } from './sources.tsx';
import { OptionTalks } from './talks.tsx';
import { Ties } from './ties.tsx';

const fieldNames: Record<keyof OptionSheet, string> = {
  name: 'Name',
  sort: 'What it is',
  about: 'About it',
  employer: 'Employer',
  place: 'Place',
  next: 'Next',
  nextOn: 'When',
  audience: 'Who may see it',
};

/** An option as a page: what it is, what was found out, and beside it what is known and what it is tied to. */
export function OptionPage({ id }: { id: string }) {
  const { data, error } = useRead('explore.option', { id });
  if (error)
    return (
      <Missing title="Not among your options" error={error} to="/explore/options" others="See your options" />
    );
  return data ? (
    <FormFields>
      <Opened option={data} />
    </FormFields>
  ) : null;
}

function Opened({ option }: { option: Page }) {
  const { id } = option;
  const { draft, value, conflicts } = useDraft<OptionSheet>({
    key: optionGroup(id),
    group: optionGroup(id),
    loaded: optionVersion(option),
    source: optionSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes from the board begins at the heading, as in another room.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_272px]">
      <section
        aria-label={option.name}
        className="@container flex min-h-0 flex-col gap-5 overflow-y-auto px-9 pt-5 pb-12 max-narrow:px-5"
      >
        <OptionHead option={option} draft={draft} value={value} heading={heading} />
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          texts={['about']}
          textOf={(theirs, field) =>
            field === 'audience'
              ? audienceNames[theirs as Audience]
              : field === 'sort'
                ? sortLabels[theirs as OptionSort]
                : String(theirs ?? '')
          }
        />
        <TextArea
          label="About it"
          labelHidden
          look="quiet"
          placeholder="What is it, in your own words?"
          value={value.about}
          maxLength={200_000}
          onChange={(event) => draft.change({ about: event.target.value })}
          className="text-[17px] leading-[1.55]!"
        />
        <OptionFit option={option} />
        <Log option={option} />
        <Questions option={option} />
        <OptionTalks option={option} />
        <OptionExperiments option={option} />
        <Sides option={option} />
        <Said option={option} />
        <Sources option={option} />
      </section>
      <aside
        aria-label="Facts and ties"
        className="flex min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-8 max-narrow:px-5"
      >
        <SheetFacts key={id} value={value} onChange={(fields) => draft.change(fields)} />
        <Already employer={value.employer} />
        <FactList option={option} />
        <ApplyingPart option={{ ...option, ...value }} />
        <LearnedFor kind="option" id={id} title="Learned for it" />
        <Ties option={option} />
      </aside>
    </div>
  );
}
