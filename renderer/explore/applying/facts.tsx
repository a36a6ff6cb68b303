import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import type { Draft } from '#renderer/saving/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Part } from '#renderer/ui/part.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import type { ApplicationPage, ApplicationSheet } from '#shared/explore/applications.ts';

const none = '';

/** What comes next, whom it goes through, where it was found, and what it belongs to. */
export function ApplicationFacts({
  page,
  value,
  draft,
}: {
  page: ApplicationPage;
  value: ApplicationSheet;
  draft: Draft<ApplicationSheet>;
}) {
  const { data: people = [] } = useRead('people.list', {});
  const { data: options = [] } = useRead('explore.options', {});
  const person = people.find(({ id }) => id === value.person);
  const option = options.find(({ id }) => id === value.option);
  const line = (name: string, field: 'next' | 'contact' | 'found' | 'link') => ({
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
    <>
      <ReadFirst
        label="About this application"
        facts={[
          line('Next', 'next'),
          {
            name: 'When',
            said: value.nextOn === null ? '' : longDate(value.nextOn, today()),
            field: (
              <DateInput label="When" value={value.nextOn} onChange={(nextOn) => draft.change({ nextOn })} />
            ),
          },
          {
            name: 'Person',
            said: person?.name ?? '',
            field: (
              <SelectField
                label="Person"
                labelHidden
                value={person?.id ?? none}
                options={[
                  { value: none, label: 'Nobody of yours' },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(id) => draft.change({ person: id || null })}
              />
            ),
          },
          line('Contact', 'contact'),
          line('Found', 'found'),
          line('Address', 'link'),
          {
            name: 'Option',
            said: option?.name ?? '',
            field: (
              <SelectField
                label="Option"
                labelHidden
                value={option?.id ?? none}
                options={[
                  { value: none, label: 'None' },
                  ...options.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(id) => draft.change({ option: id || null })}
              />
            ),
          },
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
      {value.link.trim() === '' && page.option === null ? null : (
        <Part title="Leads to">
          {page.option === null || page.optionName === null ? null : (
            <Link
              to="/explore/options/$id"
              params={{ id: page.option }}
              className={`${linkLook.plain} self-start wrap-anywhere`}
            >
              {page.optionName}
            </Link>
          )}
          {value.link.trim() === '' ? null : <Outside url={value.link.trim()} />}
        </Part>
      )}
    </>
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
