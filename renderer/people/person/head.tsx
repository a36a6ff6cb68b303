import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { storeWholeFile } from '#renderer/parts/store-file.ts';
import { trashPerson } from '#renderer/people/commands/trash-person.ts';
import { PersonMark } from '#renderer/people/person-mark.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { isPictureType } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
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
  const file = useRef<HTMLInputElement>(null);
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
              label: value.picture === null ? 'Add a picture…' : 'Choose another picture…',
              onSelect: () => file.current?.click(),
            },
            ...(value.picture === null
              ? []
              : [{ label: 'Take the picture away', onSelect: () => draft.change({ picture: null }) }]),
            {
              label: 'The same person as…',
              onSelect: () => void flushGroup(group).then(() => setMerging(true)),
            },
            { label: 'Move to trash', danger: true, onSelect: () => void trash() },
          ]}
        />
      </span>
      <input
        ref={file}
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-hidden
        className="hidden"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen !== undefined) void takePicture(chosen, person.name, draft);
        }}
      />
      {value.picture === null ? null : (
        <span className="mb-1.5" data-private>
          <PersonMark id={person.id} name={person.name} picture={value.picture} size="page" />
        </span>
      )}
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

/** Puts a picture into the vault, as those of entries are, and gives it to somebody. */
async function takePicture(file: File, name: string, draft: Draft<Written>): Promise<void> {
  try {
    const { id } = await storeWholeFile(
      file,
      () => true,
      ({ mediaType }) => {
        if (!isPictureType(mediaType))
          throw new WaymarkError(
            'unsupported',
            'This is not a picture that can be shown here. Choose a PNG, a JPEG or another common kind.',
          );
      },
    );
    draft.change({ picture: id });
    announce(`${name} has a picture.`);
  } catch (error) {
    notifyFailure(error);
  }
}
