import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { saveComparison } from '#renderer/commands/common/save-comparison.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { trashComparison } from '#renderer/explore/commands/trash-comparison.ts';
import { RatingBeside } from '#renderer/explore/fit/rating-beside.tsx';
import { Missing } from '#renderer/explore/parts/missing.tsx';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import {
  type Comparison,
  type ComparisonSheet,
  fewestSubjects,
  type ComparisonPage as Page,
} from '#shared/explore/comparisons.ts';
import { keyOf } from '#shared/explore/weigh/what-counts.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { SubjectChoice } from './subject-choice.tsx';
import { Weights } from './weights.tsx';

/** Two to six, side by side, with what counts and what that comes to. */
export function ComparisonPage({ id }: { id: string }) {
  const { data, error } = useRead('explore.comparison', { id });
  if (error) {
    return (
      <Missing
        title="Not among your comparisons"
        error={error}
        to="/explore/compare"
        others="See what you compare"
      />
    );
  }
  return data ? (
    <RatingBeside
      nameOf={(subject) =>
        data.columns.find(({ fit }) => keyOf(fit.subject) === keyOf(subject))?.name ?? null
      }
    >
      <FormFields>
        <Opened comparison={data} />
      </FormFields>
    </RatingBeside>
  ) : null;
}

const groupOf = (id: string): string => `comparison:${id}`;

function versionOf({ name, subjects, weights, audience, revision }: Comparison): Version<ComparisonSheet> {
  return { value: { name, subjects, weights, audience }, revision };
}

function sourceOf(id: string): DraftSource<ComparisonSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const name = sheet.name.trim() || base.name;
      const field = { of: name, record: groupOf(id), fields: fieldsBetween(base, sheet) };
      return versionOf(await runField(saveComparison, { ...sheet, name, id, revision }, field));
    },
    read: async () => versionOf(await call('explore.comparison', { id })),
  };
}

const fieldNames: Record<keyof ComparisonSheet, string> = {
  name: 'The question',
  subjects: 'What is compared',
  weights: 'What counts',
  audience: 'Who may see it',
};

function Opened({ comparison }: { comparison: Page }) {
  const { id, columns } = comparison;
  const group = groupOf(id);
  const { draft, value, conflicts } = useDraft<ComparisonSheet>({
    key: group,
    group,
    loaded: versionOf(comparison),
    source: sourceOf(id),
  });
  const [isChoosing, setChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isNameless = value.name.trim() === '';
  return (
    <section
      aria-label={comparison.name}
      className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-12 max-narrow:px-5"
    >
      <Head comparison={comparison} group={group} />
      <FieldConflicts
        conflicts={conflicts}
        draft={draft}
        names={fieldNames}
        texts={[]}
        textOf={(theirs, field) => (field === 'name' ? String(theirs) : 'as it is in the other place')}
      />
      <div className="max-w-[900px]">
        <h1 ref={heading} tabIndex={-1} className="sr-only">
          {comparison.name}
        </h1>
        <LineField
          label="The question"
          value={value.name}
          problem={isNameless ? `Without a question it stays “${draft.saved().name}”.` : null}
          onChange={(name) => draft.change({ name })}
          onBlur={() => (isNameless ? draft.change({ name: draft.saved().name }) : undefined)}
          className="font-serif text-[26px] leading-[1.25] tracking-[-0.014em]"
        />
      </div>
      {columns.length < fewestSubjects ? (
        <p className="text-[13px] text-muted">
          {columns.length === 0 ? 'Nothing of it' : 'Only one of them'} is here any more. Choose what stands
          beside it, or bring it back from the trash.
        </p>
      ) : null}
      <ComparisonTable columns={columns} />
      {columns.length < fewestSubjects ? null : (
        <Weights
          columns={columns}
          weights={value.weights}
          onChange={(weights) => draft.change({ weights })}
        />
      )}
      <div className="flex max-w-[900px] flex-col items-start gap-4 border-line border-t pt-4">
        {isChoosing ? (
          <div className="w-full rounded-panel border border-line bg-raised p-4">
            <SubjectChoice
              chosen={value.subjects}
              onChange={(subjects) =>
                subjects.length < fewestSubjects
                  ? announce('It takes two to be held side by side.')
                  : draft.change({ subjects: [...subjects] })
              }
            />
            <Button className="mt-2" onClick={() => setChoosing(false)}>
              Done
            </Button>
          </div>
        ) : (
          <Button onClick={() => setChoosing(true)}>Change what stands side by side</Button>
        )}
        <div className="w-64">
          <SelectField
            label="Who may see it in a plan"
            value={value.audience}
            options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
            onChange={(audience) => draft.change({ audience })}
          />
        </div>
      </div>
    </section>
  );
}

function Head({ comparison: { id, name }, group }: { comparison: Page; group: string }) {
  const navigate = useNavigate();
  const status = useGroupStatus(group);
  const trash = async (): Promise<void> => {
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(trashComparison, { id }, name, { act })) === null) return;
    announce(`${name} is in the trash.`);
    offerUndo(`“${name}” is in the trash.`, act);
    void navigate({ to: '/explore/compare' });
  };
  return (
    <div className="flex items-center justify-between gap-3">
      <WayBack>
        <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
          Explore
        </Link>
        <Link to="/explore/compare" activeOptions={{ exact: true }} className={wayBackLook}>
          Side by side
        </Link>
      </WayBack>
      <span className="flex items-center gap-2">
        <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        <Menu
          trigger={
            <IconButton label={`More for ${name}`}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[{ label: 'Move to trash', danger: true, onSelect: () => void trash() }]}
        />
      </span>
    </div>
  );
}
