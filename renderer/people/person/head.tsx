import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { trashPerson } from '#renderer/people/commands/trash-person.ts';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { PersonPage } from '#shared/people/people.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { personGroup, type Written } from './person-words.ts';

const quietLink = 'text-muted no-underline hover:text-accent hover:underline';

/** Who it is, what they do, through whom the two met, and what can be done with the whole of them. */
export function PersonHead({
  person,
  draft,
  value,
  heading,
}: {
  person: PersonPage;
  draft: Draft<Written>;
  value: Written;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const group = personGroup(person.id);
  const status = useGroupStatus(group);
  const navigate = useNavigate();
  const [isMerging, setMerging] = useState(false);
  const isNameless = value.name.trim() === '';
  const trash = async (): Promise<void> => {
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(trashPerson, { id: person.id }, person.name, { act })) === null) return;
    announce(`${person.name} is in the trash.`);
    offerUndo(`“${person.name}” is in the trash.`, act);
    void navigate({ to: '/people' });
  };
  return (
    <header className="relative flex flex-col gap-0.5">
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {person.name}
      </h1>
      <span className="absolute top-0 right-0 z-10 flex items-center gap-2">
        <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        <Menu
          trigger={
            <IconButton label={`More for ${person.name}`}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[
            {
              label: 'The same person as…',
              onSelect: () => void flushGroup(group).then(() => setMerging(true)),
            },
            { label: 'Move to trash', danger: true, onSelect: () => void trash() },
          ]}
        />
      </span>
      <div className="pe-24">
        <LineField
          label="Name"
          value={value.name}
          data-private
          problem={isNameless ? `Without a name it stays “${draft.saved().name}”.` : null}
          onChange={(name) => draft.change({ name })}
          onBlur={() => (isNameless ? draft.change({ name: draft.saved().name }) : undefined)}
          className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[14px] text-muted" data-private>
        <input
          aria-label="What they do"
          placeholder="What do they do?"
          dir="auto"
          maxLength={2_000}
          value={value.work}
          onChange={(event) => draft.change({ work: event.target.value })}
          className="-mx-2.5 field-sizing-content min-h-8 max-w-[calc(100%+20px)] rounded-control border border-transparent bg-transparent px-2.5 outline-offset-0 hover:border-line hover:bg-raised focus-visible:bg-raised focus-visible:outline-2 focus-visible:outline-accent"
        />
        {person.organisationId === null ? null : (
          <>
            <span aria-hidden>·</span>
            <Link to="/people/organisation/$id" params={{ id: person.organisationId }} className={quietLink}>
              {person.organisation}
            </Link>
          </>
        )}
        {person.introducedBy === null ? null : (
          <>
            <span aria-hidden>·</span>
            <Link to="/people/$id" params={{ id: person.introducedBy }} className={quietLink}>
              through {person.introducedByName}
            </Link>
          </>
        )}
        {person.mentor ? <Chip>Mentor</Chip> : null}
      </div>
      {isMerging ? <MergeDialog person={person} onClose={() => setMerging(false)} /> : null}
    </header>
  );
}
