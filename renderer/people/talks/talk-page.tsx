import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, NotebookPen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { KeepWords } from '#renderer/people/touch/keep-words.tsx';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import type { AgendaLine, ConversationPage, ConversationSheet } from '#shared/people/conversations.ts';
import { channelNames } from '#shared/people/talk-words.ts';
import { trashTalk } from './acts.ts';
import { Agenda } from './agenda.tsx';
import { AskRow } from './asked.tsx';
import { writeNotes } from './commands/write-notes.ts';
import { Leads } from './leads.tsx';
import { TalkPromises } from './promises.tsx';
import { talkGroup, talkSource, talkVersion, titleOf } from './talk-draft.ts';
import { TalkFacts, TalkTies } from './talk-facts.tsx';
import { WithPeople } from './with-people.tsx';

const fieldNames: Record<keyof ConversationSheet, string> = {
  name: 'What it was about',
  status: 'Planned or had',
  date: 'Day',
  channel: 'How',
  place: 'Where',
  agenda: 'To ask',
  asked: 'What they asked',
  energy: 'Energy',
  thankedOn: 'Thanked on',
  audience: 'Who may see it',
};

/** A talk as a page: what to ask, its notes, what was promised and whom they named; beside it when and where it is. */
export function TalkPage({ id }: { id: string }) {
  const { data, error } = useRead('people.conversation', { id });
  if (error)
    return (
      <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
        <h1>Not among your talks</h1>
        <ReadProblem error={error} />
        <Link to="/people" className={linkLook.plain}>
          See your people
        </Link>
      </div>
    );
  return data ? (
    <FormFields>
      <Opened talk={data} />
    </FormFields>
  ) : null;
}

function Opened({ talk }: { talk: ConversationPage }) {
  const { id, people, asks } = talk;
  const { draft, value, conflicts } = useDraft<ConversationSheet>({
    key: talkGroup(id),
    group: talkGroup(id),
    loaded: talkVersion(talk),
    source: talkSource(id),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const title = titleOf(value);
  const isHad = value.status === 'had';
  const [first] = people;
  const had = (): void => {
    draft.change({ status: 'had', date: value.date ?? today() });
    announce('This talk was had.');
  };
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_272px]">
      <section
        aria-label={title}
        className="flex min-h-0 flex-col gap-6 overflow-y-auto px-9 pt-5 pb-12 max-narrow:px-8"
      >
        <header className="flex flex-col gap-1.5">
          <Head talk={talk} isHad={isHad} onHad={had} onPlanned={() => draft.change({ status: 'planned' })} />
          <h1 ref={heading} tabIndex={-1} className="sr-only">
            {title}
          </h1>
          <LineField
            label="What it was about"
            placeholder={isHad ? 'What was it about?' : 'What will it be about?'}
            value={value.name}
            onChange={(name) => draft.change({ name })}
            className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
          />
          <WithPeople talk={talk} />
        </header>
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          texts={['asked']}
          textOf={textOf}
        />
        {asks.length === 0 ? null : (
          <Part title="Kept for this talk">
            <ul aria-label="Kept for this talk" className="flex flex-col">
              {asks.map((ask) => (
                <AskRow key={`${ask.id} ${ask.answer}`} ask={ask} conversation={id} />
              ))}
            </ul>
          </Part>
        )}
        <Agenda lines={value.agenda} onChange={(agenda) => draft.change({ agenda })} />
        <Notes talk={talk} />
        {isHad ? (
          <TextArea
            label="What they asked"
            look="quiet"
            placeholder="What did they want to know of you?"
            value={value.asked}
            maxLength={200_000}
            onChange={(event) => draft.change({ asked: event.target.value })}
            className="font-serif text-[17px] leading-[1.55]!"
          />
        ) : null}
        {first === undefined ? null : <TalkPromises conversation={id} person={first} />}
        <Leads talk={talk} />
      </section>
      <aside
        aria-label="Facts and ties"
        className="flex min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-8 max-narrow:px-5"
      >
        <TalkFacts key={id} value={value} onChange={(fields) => draft.change(fields)} />
        <TalkTies talk={talk} />
        {isHad && first !== undefined ? <KeepWords person={first} conversation={id} /> : null}
      </aside>
    </div>
  );
}

/** The way back, whether the talk was had, and what can be done with it. */
function Head({
  talk,
  isHad,
  onHad,
  onPlanned,
}: {
  talk: ConversationPage;
  isHad: boolean;
  onHad: () => void;
  onPlanned: () => void;
}) {
  const group = talkGroup(talk.id);
  const saving = useGroupStatus(group);
  const navigate = useNavigate();
  const [first] = talk.people;
  const trash = async (): Promise<void> => {
    if (!(await trashTalk(talk))) return;
    if (first === undefined) void navigate({ to: '/people' });
    else void navigate({ to: '/people/$id', params: { id: first.id } });
  };
  const back = 'text-muted no-underline hover:text-ink hover:underline';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-1">
      <nav aria-label="Way back" className="flex items-center gap-1.5 text-[13px] text-muted">
        <Link to="/people" className={back}>
          People
        </Link>
        {first === undefined ? null : (
          <>
            <span aria-hidden>›</span>
            <Link to="/people/$id" params={{ id: first.id }} dir="auto" className={back}>
              {first.name}
            </Link>
          </>
        )}
      </nav>
      <span className="rounded-full bg-sunk px-2.5 py-0.5 text-[12px] font-[520] text-muted">
        {isHad ? 'Had' : 'Planned'}
      </span>
      <span className="ml-auto flex items-center gap-2">
        <SaveStateLine status={saving} onRetry={() => void flushGroup(group)} />
        {isHad ? null : (
          <Button look="first" onClick={onHad}>
            We talked
          </Button>
        )}
        <Menu
          trigger={
            <IconButton label={`More for ${titleOf(talk)}`}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[
            ...(isHad ? [{ label: 'It is still planned', onSelect: onPlanned }] : []),
            { label: 'Move to trash', danger: true, onSelect: () => void trash() },
          ]}
        />
      </span>
    </div>
  );
}

/** The notes of a talk: an entry of the journal, begun with one press. */
function Notes({ talk }: { talk: ConversationPage }) {
  const { id, entry } = talk;
  const navigate = useNavigate();
  const write = async (): Promise<void> => {
    if (!(await flushGroup(talkGroup(id)))) return;
    const written = await attempt(writeNotes, { id }, titleOf(talk));
    if (written !== null) void navigate({ to: '/journal/$id', params: { id: written.entry } });
  };
  return (
    <Part title="Notes">
      {entry === null || entry.inTrash ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => void write()}>
            <NotebookPen size={15} aria-hidden />
            {entry === null ? 'Write notes' : 'Put the notes back'}
          </Button>
          <span className="text-[13px] text-muted">
            {entry === null ? 'They are an entry of your journal.' : 'The notes are in the trash.'}
          </span>
        </div>
      ) : (
        <Link
          to="/journal/$id"
          params={{ id: entry.id }}
          data-private
          className="-mx-2.5 flex flex-col gap-0.5 rounded-control px-2.5 py-1.5 text-ink no-underline hover:bg-raised"
        >
          <span dir="auto" className="line-clamp-4 font-serif text-[17px] leading-[1.55] wrap-anywhere">
            {entry.preview || entry.title || 'Nothing is written yet.'}
          </span>
          <span className="text-[13px] text-accent">Open the entry</span>
        </Link>
      )}
    </Part>
  );
}

function textOf(theirs: unknown, field: keyof ConversationSheet): string {
  if (field === 'audience') return audienceNames[theirs as Audience];
  if (field === 'channel') return channelNames[theirs as ConversationSheet['channel']];
  if (field === 'status') return theirs === 'had' ? 'Had' : 'Planned';
  if (field === 'agenda') return (theirs as AgendaLine[]).map(({ text }) => text).join('\n');
  return String(theirs ?? '');
}
