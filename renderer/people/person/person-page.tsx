import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { LearnedFor } from '#renderer/parts/learned-for.tsx';
import { quoted } from '#renderer/parts/quoted.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Part } from '#renderer/ui/part.tsx';
import { Thread as ThreadFigure } from '#renderer/ui/thread.tsx';
import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import { type Closeness, closenessNames } from '#shared/people/fields.ts';
import type { PersonPage as Page, Thread } from '#shared/people/people.ts';
import { counted } from '#shared/wording/counts.ts';
import { BeforeYouTalk } from './before.tsx';
import { BetweenLine, inOrder, shownAtFirst } from './between.tsx';
import { PersonFacts } from './facts.tsx';
import { PersonHead } from './head.tsx';
import { birthdayText, personGroup, personSource, personVersion, type Written } from './person-words.ts';
import { slots } from './slots.tsx';
import { PersonTies } from './ties.tsx';

const fieldNames: Record<keyof Written, string> = {
  name: 'Name',
  note: 'Note',
  work: 'What they do',
  place: 'Place',
  met: 'You met',
  closeness: 'How close',
  organisation: 'Where',
  tags: 'Tags',
  contacts: 'Reach',
  birthday: 'Birthday',
  picture: 'Picture',
  introducedBy: 'Through',
  audience: 'Who may see it',
};

/** A person as a page: who it is, the thread between the two, what to keep in mind, and beside it what they are tied to. */
export function PersonPage({ id }: { id: string }) {
  const { data, error } = useRead('people.person', { id });
  const navigate = useNavigate();
  const turnedOutToBe = data !== undefined && data.id !== id ? data.id : null;
  useEffect(() => {
    if (turnedOutToBe !== null)
      void navigate({ to: '/people/$id', params: { id: turnedOutToBe }, replace: true });
  }, [turnedOutToBe, navigate]);
  if (error)
    return (
      <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
        <h2>Not among your people</h2>
        <ReadProblem error={error} />
        <Link to="/people" className={linkLook.plain}>
          See everybody
        </Link>
      </div>
    );
  return data === undefined || turnedOutToBe !== null ? null : (
    <FormFields>
      <Opened person={data} />
    </FormFields>
  );
}

function Opened({ person }: { person: Page }) {
  const { id } = person;
  const { data: thread, error } = useRead('people.thread', { id });
  const { draft, value, conflicts } = useDraft<Written>({
    key: personGroup(id),
    group: personGroup(id),
    loaded: personVersion(person),
    source: personSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className="@container/page min-h-0 overflow-y-auto">
      <div className="grid min-h-full grid-cols-[minmax(0,1fr)_248px] @max-3xl/page:grid-cols-1">
        <section
          aria-label={person.name}
          className="@container flex min-w-0 flex-col gap-4 px-8 pt-5 pb-10 max-narrow:px-5"
        >
          <PersonHead person={person} draft={draft} value={value} heading={heading} />
          <FieldConflicts
            conflicts={conflicts}
            draft={draft}
            names={fieldNames}
            texts={['note']}
            textOf={textOf}
          />
          <ReadProblem error={error} />
          {thread === undefined ? null : <Between person={person} thread={thread} />}
        </section>
        <aside
          aria-label="Facts and ties"
          className="flex min-w-0 flex-col gap-6 border-line border-l px-5.5 pt-6 pb-8 @max-3xl/page:border-t @max-3xl/page:border-l-0 @max-3xl/page:px-8 max-narrow:px-5"
        >
          <Slots of="touch" person={person} />
          <PersonTies person={person} />
          <Slots of="promised" person={person} />
          <PersonFacts key={id} person={person} value={value} draft={draft} />
          {person.introduced.length === 0 ? null : (
            <Part title="Led you to">
              <ul className="flex flex-col">
                {person.introduced.map((each) => (
                  <li key={each.id} className="border-line border-t py-1.5 leading-5">
                    <Link
                      to="/people/$id"
                      params={{ id: each.id }}
                      className="text-ink no-underline hover:text-accent hover:underline"
                    >
                      {each.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <LearnedFor kind="person" id={person.id} title="Learned with them" />
          <Slots of="favours" person={person} />
          {person.namedIn === 0 ? null : (
            <Link
              to="/journal"
              search={{ find: `person:${quoted(person.name)}` }}
              className="self-start text-[13px] text-muted no-underline hover:text-accent hover:underline"
            >
              Named in {counted(person.namedIn, 'entry')}
            </Link>
          )}
        </aside>
      </div>
    </div>
  );
}

function Slots({ of, person }: { of: keyof typeof slots; person: Page }) {
  return (
    <>
      {slots[of].map((Made, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the page keep their order
        <Made key={place} person={person} />
      ))}
    </>
  );
}

/** The thread, what to keep in mind, and every talk and entry. */
function Between({ person, thread }: { person: Page; thread: Thread }) {
  const navigate = useNavigate();
  const [isAllShown, setAllShown] = useState(false);
  const isPlanned = thread.talks.some(({ status, date }) => status === 'planned' && date !== null);
  const lines = inOrder(thread);
  const shown = isAllShown ? lines : lines.slice(0, shownAtFirst);
  const open = (kind: 'talk' | 'mention', id: string): void => {
    if (kind === 'mention') void navigate({ to: '/journal/$id', params: { id } });
    else void navigate({ to: '/people/talks/$id', params: { id } });
  };
  return (
    <>
      {lines.length === 0 ? null : (
        <ThreadFigure
          name={person.name}
          talks={thread.talks.flatMap(({ id, date, name, status }) =>
            date === null
              ? []
              : status === 'planned'
                ? [{ id, date, label: `next, ${shortDate(date, today())}`, isPlanned: true }]
                : [{ id, date, label: name }],
          )}
          mentions={thread.mentions.map(({ id, date, title }) => ({ id, date, label: title }))}
          // A talk that is planned is the next time, whatever the rhythm says.
          next={isPlanned ? null : person.nextOn}
          today={today()}
          onOpen={open}
        />
      )}
      <BeforeYouTalk
        person={person}
        before={thread.before}
        hasTalked={thread.talks.some(({ status }) => status === 'had')}
      />
      <Slots of="belowThread" person={person} />
      <div className="flex flex-col">
        {shown.map((each) => (
          <Fragment key={each.kind === 'talk' ? each.talk.id : each.mention.id}>
            <BetweenLine each={each} />
          </Fragment>
        ))}
        {lines.length === 0 ? (
          <p className="border-line border-t pt-3.5 text-muted">
            Nothing is written of {person.name} yet. Name them with @ in an entry, and it stands here.
          </p>
        ) : null}
        {shown.length < lines.length ? (
          <Button look="quiet" className="self-start" onClick={() => setAllShown(true)}>
            Show all {String(lines.length)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function textOf(theirs: Written[keyof Written], field: keyof Written): string {
  switch (field) {
    case 'audience':
      return audienceNames[theirs as Audience];
    case 'closeness':
      return theirs === null ? '' : closenessNames[theirs as Closeness];
    case 'birthday':
      return birthdayText(theirs as string | null);
    case 'introducedBy':
      return theirs === null ? 'Nobody' : 'Somebody else';
    case 'picture':
      return theirs === null ? 'None' : 'Another picture';
    case 'tags':
      return (theirs as Written['tags']).join(', ');
    case 'contacts':
      return (theirs as Written['contacts']).map(({ value }) => value).join('\n');
    default:
      return String(theirs ?? '');
  }
}
