import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, ExternalLink } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { moveItem } from '#renderer/learning/commands/move-item.ts';
import { Lessons } from '#renderer/learning/lessons-of-item.tsx';
import { SessionBar } from '#renderer/learning/session-bar.tsx';
import { Sessions } from '#renderer/learning/sessions.tsx';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { RecordFiles } from '#renderer/parts/record-files.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { fullDate } from '#renderer/ui/dates.ts';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { audienceNames } from '#shared/audience/audience.ts';
import { itemStatusNames, sortNames } from '#shared/learning/item-words.ts';
import { itemStatuses, type ItemPage as Page } from '#shared/learning/items.ts';
import { ItemFacts } from './facts.tsx';
import { GoalPart } from './goal-part.tsx';
import { addFile, itemGroup, removeFile, trashWithUndo } from './item-acts.ts';
import { type ItemForm, itemSource, itemVersion } from './item-draft.ts';
import { moneyText } from './money.ts';
import { Reminders } from './reminders.tsx';

const fieldNames: Record<keyof ItemForm, string> = {
  name: 'Name',
  sort: 'What it is',
  about: 'Notes',
  provider: 'From',
  link: 'Address',
  cost: 'Cost',
  targetOn: 'By',
  targetHours: 'Hours',
  progress: 'How far',
  skill: 'Skill',
  goal: 'Goal',
  option: 'Option',
  person: 'With',
  startedOn: 'Started',
  doneOn: 'Finished',
  expiresOn: 'Runs out',
  audience: 'Who may see it',
  itemRevision: 'Saved',
  goalRevision: 'Saved with the goal',
};

/** An item as a page: what it is and how far, the time spent on it, what of it comes back, and the goal that it is. */
export function ItemPage({ id }: { id: string }) {
  const { data, error } = useRead('learning.item', { id });
  if (error)
    return (
      <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
        <h1>Not in Learning</h1>
        <ReadProblem error={error} />
        <Link to="/learning" className={linkLook.plain}>
          See what you are learning
        </Link>
      </div>
    );
  return data ? (
    <FormFields>
      <Opened page={data} />
    </FormFields>
  ) : null;
}

function Opened({ page }: { page: Page }) {
  const { id } = page;
  const { draft, value, conflicts } = useDraft<ItemForm>({
    key: itemGroup(id),
    group: itemGroup(id),
    loaded: itemVersion(page),
    source: itemSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes from the list begins at the heading, as in another room.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_292px]">
      <section
        aria-label={page.name}
        className="flex min-h-0 flex-col gap-5 overflow-y-auto px-9 pt-5 pb-12 max-narrow:px-5"
      >
        <Head page={page} draft={draft} value={value} heading={heading} />
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          texts={['about']}
          textOf={(theirs, field) => said(theirs, field)}
        />
        <Part title="Notes">
          <TextArea
            label="Notes"
            labelHidden
            look="quiet"
            placeholder="What you want from it, what is in it"
            value={value.about}
            maxLength={200_000}
            onChange={({ target }) => draft.change({ about: target.value })}
          />
        </Part>
        <Reminders page={page} />
        <Part title="Time">
          <SessionBar items={[page]} />
          <Sessions item={id} title="Sessions" />
        </Part>
        <Lessons item={id} itemName={page.name} />
        <RecordFiles
          files={page.files}
          onAdd={(stored) => addFile(page, stored)}
          onRemove={(file) => void removeFile(page, file)}
        />
      </section>
      <aside
        aria-label="About this"
        className="flex min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-8 max-narrow:px-5"
      >
        <ItemFacts key={id} page={page} value={value} draft={draft} />
        {value.link.trim() === '' ? null : <Outside url={value.link.trim()} />}
        <GoalPart page={page} />
        <LeadsTo page={page} />
      </aside>
    </div>
  );
}

/** What another place says of a field, in words. */
function said(theirs: ItemForm[keyof ItemForm], field: keyof ItemForm): string {
  if (theirs === null) return '';
  if (typeof theirs === 'number') return String(theirs);
  if (typeof theirs === 'object')
    return 'currency' in theirs ? moneyText(theirs) : `${theirs.unit} ${theirs.at}`.trim();
  if (field === 'sort') return sortNames[theirs as ItemForm['sort']];
  if (field === 'audience') return audienceNames[theirs as ItemForm['audience']];
  if (field.endsWith('On')) return fullDate(theirs);
  return ['skill', 'goal', 'option', 'person'].includes(field) ? 'Another one' : theirs;
}

function Head({
  page,
  draft,
  value,
  heading,
}: {
  page: Page;
  draft: Draft<ItemForm>;
  value: ItemForm;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const group = itemGroup(page.id);
  const status = useGroupStatus(group);
  const navigate = useNavigate();
  const isNameless = value.name.trim() === '';
  const trash = async (): Promise<void> => {
    if (await trashWithUndo(page)) void navigate({ to: '/learning' });
  };
  return (
    <header className="flex flex-col">
      <div className="flex items-center justify-between gap-3">
        <nav aria-label="Way back" className="text-[13px]">
          <Link
            to="/learning"
            activeOptions={{ exact: true }}
            className="text-muted no-underline hover:text-ink hover:underline"
          >
            Learning
          </Link>
        </nav>
        <span className="flex items-center gap-2">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
          <Menu
            trigger={
              <IconButton label={`More for ${page.name}`}>
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[{ label: 'Move to trash', danger: true, onSelect: () => void trash() }]}
          />
        </span>
      </div>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {page.name}
      </h1>
      <div className="min-w-0 pt-1.5">
        <LineField
          label="Name"
          value={value.name}
          problem={isNameless ? `Without a name it stays “${draft.saved().name}”.` : null}
          onChange={(name) => draft.change({ name })}
          onBlur={() => (isNameless ? draft.change({ name: draft.saved().name }) : undefined)}
          className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-0.5 text-[13px]">
        <span aria-hidden className="text-muted">
          How it stands
        </span>
        <Select
          label="How it stands"
          look="quiet"
          value={page.status}
          options={itemStatuses.map((each) => ({ value: each, label: itemStatusNames[each] }))}
          onChange={(to) =>
            void flushGroup(group).then(() =>
              attempt(moveItem, { id: page.id, status: to, before: null }, page.name),
            )
          }
        />
      </div>
    </header>
  );
}

/** What it is for and who is in it, as links. */
function LeadsTo({ page }: { page: Page }) {
  const { skill, skillName, option, optionName, goalShown, isGoal } = page;
  const look = `${linkLook.plain} self-start wrap-anywhere`;
  const goal = isGoal ? null : goalShown;
  if ((skillName ?? optionName ?? goal) === null) return null;
  return (
    <Part title="Leads to">
      <div className="flex flex-col gap-1" data-private>
        {skill === null || skillName === null ? null : (
          <Link to="/compass/$id" params={{ id: skill }} className={look}>
            {skillName}
          </Link>
        )}
        {goal === null ? null : (
          <Link to="/goals/$id" params={{ id: goal.id }} className={look}>
            {goal.title}
          </Link>
        )}
        {option === null || optionName === null ? null : (
          <Link to="/explore/options/$id" params={{ id: option }} className={look}>
            {optionName}
          </Link>
        )}
      </div>
    </Part>
  );
}

/** An address, which stands as text and is opened only after a question. */
function Outside({ url }: { url: string }) {
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-[12.5px] text-muted" data-private>
      <span className="min-w-0 wrap-anywhere">{url}</span>
      <Button
        look="quiet"
        className="min-h-7! px-1.5! py-0! text-accent!"
        onClick={() => {
          call('shell.openExternal', { url }).catch(notifyFailure);
        }}
      >
        <ExternalLink size={13} aria-hidden />
        Open…
      </Button>
    </p>
  );
}
