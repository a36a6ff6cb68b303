import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { saveOrganisation } from '#renderer/people/commands/save-organisation.ts';
import { trashOrganisation } from '#renderer/people/commands/trash-organisation.ts';
import { PersonMark } from '#renderer/people/person-mark.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { LineField, TextArea, TextField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type Audience, audienceNames, audiences } from '#shared/audience/audience.ts';
import { outcomeNames } from '#shared/explore/application-words.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import type {
  Organisation,
  OrganisationSheet,
  OrganisationPage as Page,
} from '#shared/people/organisations.ts';

const groupOf = (id: string): string => `organisation:${id}`;

function versionOf({
  name,
  about,
  place,
  link,
  audience,
  revision,
}: Organisation): Version<OrganisationSheet> {
  return { value: { name, about, place, link, audience }, revision };
}

function sourceOf(id: string): DraftSource<OrganisationSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const name = sheet.name.trim() || base.name;
      return versionOf(
        await runField(
          saveOrganisation,
          { ...sheet, name, id, revision },
          { of: name, record: groupOf(id), fields: fieldsBetween(base, sheet) },
        ),
      );
    },
    read: async () => versionOf(await call('people.organisation', { id })),
  };
}

const fieldNames: Record<keyof OrganisationSheet, string> = {
  name: 'Name',
  about: 'About it',
  place: 'Place',
  link: 'Address',
  audience: 'Who may see it',
};

/** An organisation as a page: what it is, who of one's people is there, and what one looks into or applied for there. */
export function OrganisationPage({ id }: { id: string }) {
  const { data, error } = useRead('people.organisation', { id });
  if (error)
    return (
      <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
        <h2>Not among your organisations</h2>
        <ReadProblem error={error} />
        <Link to="/people" className={linkLook.plain}>
          See everybody
        </Link>
      </div>
    );
  return data === undefined ? null : (
    <FormFields>
      <Opened page={data} />
    </FormFields>
  );
}

function Opened({ page }: { page: Page }) {
  const { id } = page;
  const group = groupOf(id);
  const { draft, value, conflicts } = useDraft<OrganisationSheet>({
    key: group,
    group,
    loaded: versionOf(page),
    source: sourceOf(id),
  });
  const status = useGroupStatus(group);
  const navigate = useNavigate();
  const isNameless = value.name.trim() === '';
  const trash = async (): Promise<void> => {
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(trashOrganisation, { id }, page.name, { act })) === null) return;
    announce(`${page.name} is in the trash.`);
    offerUndo(`“${page.name}” is in the trash. Its people stay.`, act);
    void navigate({ to: '/people' });
  };
  const line = (name: string, field: 'place' | 'link') => ({
    name,
    said: value[field],
    field: (
      <TextField
        label={name}
        labelHidden
        value={value[field]}
        maxLength={2_000}
        onChange={(event) => draft.change({ [field]: event.target.value })}
      />
    ),
  });
  return (
    <section
      aria-label={page.name}
      className="flex min-h-0 max-w-3xl flex-col gap-5 overflow-y-auto px-8 pt-5 pb-10 max-narrow:px-5"
    >
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0 grow">
          <LineField
            label="Name"
            value={value.name}
            problem={isNameless ? `Without a name it stays “${draft.saved().name}”.` : null}
            onChange={(name) => draft.change({ name })}
            onBlur={() => (isNameless ? draft.change({ name: draft.saved().name }) : undefined)}
            className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
          />
        </div>
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
      </header>
      <FieldConflicts
        conflicts={conflicts}
        draft={draft}
        names={fieldNames}
        texts={['about']}
        textOf={(theirs, field) =>
          field === 'audience' ? audienceNames[theirs as Audience] : String(theirs ?? '')
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
      <ReadFirst
        key={id}
        label="About this organisation"
        facts={[
          line('Place', 'place'),
          line('Address', 'link'),
          {
            name: 'Seen by',
            said: audienceNames[value.audience],
            field: (
              <SelectField
                label="Who may see it"
                labelHidden
                value={value.audience}
                options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
                onChange={(audience) => draft.change({ audience })}
              />
            ),
          },
        ]}
      />
      <List title="Your people there" isEmpty={page.people.length === 0} none="None of your people is there.">
        {page.people.map((person) => (
          <li key={person.id} className="flex items-center gap-3 border-line border-t py-1.5">
            <PersonMark id={person.id} name={person.name} picture={person.picture} />
            <Link to="/people/$id" params={{ id: person.id }} className={look}>
              {person.name}
            </Link>
            <span dir="auto" className="ml-auto truncate text-[12.5px] text-muted">
              {person.work}
            </span>
          </li>
        ))}
      </List>
      <List title="What you look into there" isEmpty={page.options.length === 0} none={null}>
        {page.options.map(({ id: option, name, status: at }) => (
          <li key={option} className="flex items-center gap-3 border-line border-t py-1.5">
            <Link to="/explore/options/$id" params={{ id: option }} className={look}>
              {name}
            </Link>
            <span className="ml-auto shrink-0 text-[12.5px] text-muted">
              {optionStatusNames[at as keyof typeof optionStatusNames]}
            </span>
          </li>
        ))}
      </List>
      <List title="What you applied for there" isEmpty={page.applications.length === 0} none={null}>
        {page.applications.map(({ id: application, name, outcome }) => (
          <li key={application} className="flex items-center gap-3 border-line border-t py-1.5">
            <Link to="/explore/applying/$id" params={{ id: application }} className={look}>
              {name}
            </Link>
            <span className="ml-auto shrink-0 text-[12.5px] text-muted">
              {outcomeNames[outcome as keyof typeof outcomeNames]}
            </span>
          </li>
        ))}
      </List>
    </section>
  );
}

const look = 'min-w-0 text-ink no-underline wrap-anywhere hover:text-accent hover:underline';

function List({
  title,
  isEmpty,
  none,
  children,
}: {
  title: string;
  isEmpty: boolean;
  /** What is said where nothing is; null for leaving the part out. */
  none: string | null;
  children: ReactNode;
}) {
  if (isEmpty && none === null) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h2 className="text-[12.5px] font-[570] text-muted">{title}</h2>
      {isEmpty ? <p className="text-muted">{none}</p> : <ul className="flex flex-col">{children}</ul>}
    </section>
  );
}
