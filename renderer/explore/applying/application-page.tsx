import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Missing } from '#renderer/explore/parts/missing.tsx';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import { RecordFiles } from '#renderer/parts/record-files.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { LineField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { audienceNames } from '#shared/audience/audience.ts';
import { outcomeNames } from '#shared/explore/application-words.ts';
import {
  type ApplicationSheet,
  applicationOutcomes,
  type ApplicationPage as Page,
} from '#shared/explore/applications.ts';
import { payText } from '#shared/explore/option-words.ts';
import { Already } from './already.tsx';
import { addFile, removeFile, trashWithUndo } from './application-acts.ts';
import { applicationGroup, applicationSource, applicationVersion, titleOf } from './application-words.ts';
import { ApplicationFacts } from './facts.tsx';
import { OfferPart } from './offer.tsx';
import { Steps } from './steps.tsx';

const fieldNames: Record<keyof ApplicationSheet, string> = {
  employer: 'To whom',
  role: 'For what',
  option: 'Option',
  person: 'Person',
  contact: 'Contact',
  found: 'Found',
  link: 'Address',
  next: 'Next',
  nextOn: 'When',
  outcome: 'How it stands',
  audience: 'Who may see it',
  offered: 'Pay offered',
  asked: 'Asked for',
  agreed: 'Agreed',
  hours: 'Hours',
  place: 'Where',
  startOn: 'Start',
  answerBy: 'Answer by',
  terms: 'Also',
};

/** An application as a page: what happened, the offer and the files, and beside it what comes next. */
export function ApplicationPage({ id }: { id: string }) {
  const { data, error } = useRead('explore.application', { id });
  if (error)
    return (
      <Missing
        title="Not among your applications"
        error={error}
        to="/explore/applying"
        others="See your applications"
      />
    );
  return data ? (
    <FormFields>
      <Opened page={data} />
    </FormFields>
  ) : null;
}

function Opened({ page }: { page: Page }) {
  const { id } = page;
  const { draft, value, conflicts } = useDraft<ApplicationSheet>({
    key: applicationGroup(id),
    group: applicationGroup(id),
    loaded: applicationVersion(page),
    source: applicationSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes from the list begins at the heading, as in another room.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_272px]">
      <section
        aria-label={titleOf(page)}
        className="@container flex min-h-0 flex-col gap-5 overflow-y-auto px-9 pt-5 pb-12 max-narrow:px-5"
      >
        <Head page={page} draft={draft} value={value} heading={heading} />
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          texts={['terms']}
          textOf={(theirs, field) => said(theirs, field)}
        />
        <Steps
          page={page}
          onOffer={() => (value.outcome === 'open' ? draft.change({ outcome: 'offer' }) : undefined)}
        />
        <OfferPart key={id} value={value} draft={draft} />
        <div className="border-line border-t pt-2">
          <RecordFiles
            files={page.files}
            onAdd={(stored) => addFile(page, stored)}
            onRemove={(file) => void removeFile(page, file)}
          />
        </div>
      </section>
      <aside
        aria-label="What comes next"
        className="flex min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-8 max-narrow:px-5"
      >
        <ApplicationFacts key={id} page={page} value={value} draft={draft} />
      </aside>
    </div>
  );
}

/** What another place says of a field, in words. */
function said(theirs: ApplicationSheet[keyof ApplicationSheet], field: keyof ApplicationSheet): string {
  if (theirs === null) return '';
  if (typeof theirs === 'object') return payText(theirs, number);
  if (field === 'outcome') return outcomeNames[theirs as ApplicationSheet['outcome']];
  if (field === 'audience') return audienceNames[theirs as ApplicationSheet['audience']];
  return field === 'option' || field === 'person' ? 'Another one' : theirs;
}

function Head({
  page,
  draft,
  value,
  heading,
}: {
  page: Page;
  draft: Draft<ApplicationSheet>;
  value: ApplicationSheet;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const group = applicationGroup(page.id);
  const status = useGroupStatus(group);
  const navigate = useNavigate();
  const isNameless = value.employer.trim() === '';
  const trash = async (): Promise<void> => {
    if (await trashWithUndo(page)) void navigate({ to: '/explore/applying' });
  };
  return (
    <header className="flex flex-col">
      <div className="flex items-center justify-between gap-3">
        <Crumbs />
        <span className="flex items-center gap-2">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
          <Menu
            trigger={
              <IconButton label={`More for ${titleOf(page)}`}>
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[{ label: 'Move to trash', danger: true, onSelect: () => void trash() }]}
          />
        </span>
      </div>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {titleOf(page)}
      </h1>
      <div className="min-w-0 pt-1.5">
        <LineField
          label="To whom"
          value={value.employer}
          problem={isNameless ? `Without a name it stays “${draft.saved().employer}”.` : null}
          onChange={(employer) => draft.change({ employer })}
          onBlur={() => (isNameless ? draft.change({ employer: draft.saved().employer }) : undefined)}
          className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
        />
        <LineField
          label="For what"
          placeholder="The role or the place"
          value={value.role}
          onChange={(role) => draft.change({ role })}
          className="text-[17px] leading-[1.4]"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-0.5 text-[13px]">
        <span aria-hidden className="text-muted">
          How it stands
        </span>
        <Select
          label="How it stands"
          look="quiet"
          value={value.outcome}
          options={applicationOutcomes.map((each) => ({ value: each, label: outcomeNames[each] }))}
          onChange={(outcome) => draft.change({ outcome })}
        />
      </div>
      <div className="max-w-xl pt-2 empty:hidden">
        <Already employer={value.employer} except={page.id} />
      </div>
    </header>
  );
}

function Crumbs() {
  return (
    <WayBack>
      <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
        Explore
      </Link>
      <Link to="/explore/options" activeOptions={{ exact: true }} className={wayBackLook}>
        Options
      </Link>
      <Link to="/explore/applying" activeOptions={{ exact: true }} className={wayBackLook}>
        Applying
      </Link>
    </WayBack>
  );
}
