import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Missing } from '#renderer/explore/parts/missing.tsx';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import { experimentSortNames, verdictNames } from '#shared/explore/experiment-words.ts';
import type { Experiment, ExperimentSheet, ExperimentSort, Verdict } from '#shared/explore/experiments.ts';
import { setStatus, trashWithUndo } from './experiment-acts.ts';
import { ExperimentFacts } from './experiment-facts.tsx';
import { ExperimentTies } from './experiment-ties.tsx';
import { experimentGroup, experimentSource, experimentVersion } from './experiment-words.ts';
import { FinishDialog } from './finish-dialog.tsx';

const fieldNames: Record<keyof ExperimentSheet, string> = {
  name: 'Name',
  belief: 'What I believe',
  sort: 'What kind of test',
  test: 'The smallest test',
  on: 'Planned for',
  saw: 'What I saw',
  energy: 'Energy it gave',
  engagement: 'How far it held you',
  verdict: 'What you believed',
  change: 'What it changes',
  doneOn: 'Done on',
  audience: 'Who may see it',
};

/** An experiment as a page: what is believed and the smallest test of it, what was seen, and beside it what it belongs to. */
export function ExperimentPage({ id }: { id: string }) {
  const { data, error } = useRead('explore.experiment', { id });
  if (error)
    return (
      <Missing
        title="Not among your experiments"
        error={error}
        to="/explore/experiments"
        others="See your experiments"
      />
    );
  return data ? (
    <FormFields>
      <Opened experiment={data} />
    </FormFields>
  ) : null;
}

function Opened({ experiment }: { experiment: Experiment }) {
  const { id, name, status } = experiment;
  const { draft, value, conflicts } = useDraft<ExperimentSheet>({
    key: experimentGroup(id),
    group: experimentGroup(id),
    loaded: experimentVersion(experiment),
    source: experimentSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isSeen = status === 'done' || value.saw.trim() !== '' || value.change.trim() !== '';
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_272px]">
      <section
        aria-label={name}
        className="flex min-h-0 flex-col gap-5 overflow-y-auto px-9 pt-5 pb-12 max-narrow:px-5"
      >
        <header className="flex flex-col">
          <Head experiment={experiment} />
          <h1 ref={heading} tabIndex={-1} className="sr-only">
            {name}
          </h1>
          <NameField draft={draft} value={value} />
        </header>
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          texts={['belief', 'test', 'saw', 'change']}
          textOf={textOf}
        />
        <Words
          label="What I believe"
          placeholder="What do you believe, that this could prove wrong?"
          value={value.belief}
          onChange={(belief) => draft.change({ belief })}
        />
        <Words
          label="The smallest test"
          placeholder="The smallest thing that would tell you: an evening, a talk, one day beside somebody"
          value={value.test}
          onChange={(test) => draft.change({ test })}
        />
        {isSeen ? (
          <>
            <Words
              label="What I saw"
              placeholder="What happened, and what surprised you?"
              value={value.saw}
              onChange={(saw) => draft.change({ saw })}
            />
            <Words
              label="What it changes"
              placeholder="What will you do otherwise now?"
              value={value.change}
              onChange={(change) => draft.change({ change })}
            />
          </>
        ) : null}
      </section>
      <aside
        aria-label="Facts and ties"
        className="flex min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-8 max-narrow:px-5"
      >
        <ExperimentFacts
          key={id}
          value={value}
          isDone={status === 'done'}
          onChange={(fields) => draft.change(fields)}
        />
        <ExperimentTies experiment={experiment} />
      </aside>
    </div>
  );
}

function NameField({ draft, value }: { draft: Draft<ExperimentSheet>; value: ExperimentSheet }) {
  const isNameless = value.name.trim() === '';
  const kept = draft.saved().name;
  return (
    <LineField
      label="Name"
      value={value.name}
      problem={isNameless ? `Without a name it stays “${kept}”.` : null}
      onChange={(name) => draft.change({ name })}
      onBlur={() => (isNameless ? draft.change({ name: kept }) : undefined)}
      className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
    />
  );
}

function Words({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (words: string) => void;
}) {
  return (
    <TextArea
      label={label}
      look="quiet"
      placeholder={placeholder}
      value={value}
      maxLength={200_000}
      onChange={(event) => onChange(event.target.value)}
      className="font-serif text-[17px] leading-[1.55]!"
    />
  );
}

const standing = {
  planned: { says: 'Planned', act: 'Drop it', next: 'dropped' },
  done: { says: 'Done', act: 'Plan it again', next: 'planned' },
  dropped: { says: 'Dropped', act: 'Plan it again', next: 'planned' },
} as const;

/** The way back, where the experiment stands, and what can be done with it. */
function Head({ experiment }: { experiment: Experiment }) {
  const { id, name, status } = experiment;
  const group = experimentGroup(id);
  const saving = useGroupStatus(group);
  const navigate = useNavigate();
  const [isFinishing, setFinishing] = useState(false);
  const { says, act, next } = standing[status];
  const trash = async (): Promise<void> => {
    if (await trashWithUndo(experiment)) void navigate({ to: '/explore/experiments' });
  };
  const finish = async (): Promise<void> => {
    if (await flushGroup(group)) setFinishing(true);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-1.5">
      <WayBack>
        <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
          Explore
        </Link>
        <Link to="/explore/experiments" activeOptions={{ exact: true }} className={wayBackLook}>
          Experiments
        </Link>
      </WayBack>
      <span className="rounded-full bg-sunk px-2.5 py-0.5 text-[12px] font-[520] text-muted">{says}</span>
      <span className="ml-auto flex items-center gap-2">
        <SaveStateLine status={saving} onRetry={() => void flushGroup(group)} />
        {status === 'planned' ? (
          <Button look="first" onClick={() => void finish()}>
            I did it…
          </Button>
        ) : null}
        <Menu
          trigger={
            <IconButton label={`More for ${name}`}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[
            { label: act, onSelect: () => void setStatus(experiment, next) },
            { label: 'Move to trash', danger: true, onSelect: () => void trash() },
          ]}
        />
      </span>
      {isFinishing ? <FinishDialog experiment={experiment} onClose={() => setFinishing(false)} /> : null}
    </div>
  );
}

function textOf(theirs: unknown, field: keyof ExperimentSheet): string {
  if (field === 'audience') return audienceNames[theirs as Audience];
  if (field === 'sort') return experimentSortNames[theirs as ExperimentSort];
  if (field === 'verdict') return verdictNames[theirs as Verdict];
  return String(theirs ?? '');
}
