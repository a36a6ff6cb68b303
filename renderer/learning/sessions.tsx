import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { dayName, shortDate, today } from '#renderer/ui/dates.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import { daysBetween } from '#shared/calendar/dates.ts';
import { hoursText, lengthText } from '#shared/learning/hours.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { removeSession } from './commands/remove-session.ts';
import { useToStep as stepOfUse } from './commands/use-to-step.ts';
import { LessonForm } from './lessons-form.tsx';
import { SessionForm } from './sessions-form.tsx';

/** So many are shown, and so many more with each press. */
const few = 5;
const more = 50;

/** Sessions, the latest first: of one thing, or of all. Each becomes its fields where it is pressed. */
export function Sessions({ item = null, title }: { item?: string | null; title: string }) {
  const [limit, setLimit] = useState(few);
  const { data, error } = useRead(
    'learning.sessions',
    { item, limit },
    { placeholderData: keepPreviousData },
  );
  if (data?.total === 0) return null;
  return (
    <section aria-label={title} className={`flex flex-col ${item === null ? '' : 'mt-2.5'}`}>
      <h2 className="flex items-baseline justify-between gap-3 border-line border-b pb-2 text-[12.5px] font-[570] text-muted">
        {title}
        {data ? (
          <span className="num font-[460]">
            {hoursText(data.minutes)} in {counted(data.total, 'session')}
          </span>
        ) : null}
      </h2>
      <ReadProblem error={error} />
      <ul className="flex flex-col">
        {data?.sessions.map((session) => (
          <SessionRow key={session.id} session={session} hasItem={item === null} />
        ))}
      </ul>
      {data && data.total > data.sessions.length ? (
        <Button
          look="quiet"
          className="mt-1 -ml-2.5 self-start px-2.5!"
          onClick={() => setLimit((before) => Math.min(10_000, before + more))}
        >
          Show more
        </Button>
      ) : null}
    </section>
  );
}

/** "Today", "Yesterday", or a short date. */
function nearDay(date: string): string {
  const days = daysBetween(date, today());
  return days === 0 || days === 1 ? dayName(date, today()) : shortDate(date, today());
}

function SessionRow({ session, hasItem }: { session: Session; hasItem: boolean }) {
  const [open, setOpen] = useState<'form' | 'lesson' | null>(null);
  const place = useRef<HTMLLIElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(null));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const remove = async (): Promise<void> => {
    const act = newAct();
    const { id, itemName } = session;
    if ((await attempt(removeSession, { id }, itemName, { act })) === null) return;
    announce('The session is taken away.');
    offerUndo('The session is taken away.', act);
  };
  const { text, use, itemName, minutes, date, step, lesson } = session;
  const title = text || (hasItem ? itemName : 'A session');
  return (
    <li ref={place} data-private className="border-line border-b py-1.5">
      {open === 'form' ? (
        <SessionForm session={session} onRemove={() => void remove()} onClose={close} />
      ) : (
        <button
          type="button"
          onClick={() => setOpen('form')}
          className="-mx-2 grid w-[calc(100%+16px)] grid-cols-[minmax(0,1fr)_auto] gap-x-4 rounded-control px-2 py-1 text-start hover:bg-sunk"
        >
          <span dir="auto" className="min-w-0 wrap-anywhere">
            {title}
            {hasItem && text !== '' ? <span className="text-[12.5px] text-muted"> · {itemName}</span> : null}
          </span>
          <span className="num text-[12.5px] text-muted">
            {lengthText(minutes)} · {nearDay(date)}
          </span>
          {use.trim() === '' ? null : (
            <span dir="auto" className="col-span-2 font-serif text-[15px] wrap-anywhere">
              {use}
            </span>
          )}
        </button>
      )}
      {use.trim() === '' || open !== null ? null : (
        <div className="flex flex-wrap items-center gap-x-1 text-[12.5px] text-muted">
          {step === null ? (
            <PickGoal session={session} />
          ) : (
            <span>
              A step of{' '}
              <Link
                to="/goals/$id"
                params={{ id: step.goal }}
                className="text-ink underline decoration-edge/70"
              >
                {step.goalTitle}
              </Link>
            </span>
          )}
          {lesson === null ? (
            <Button look="quiet" className="-ml-2 min-h-7! px-2!" onClick={() => setOpen('lesson')}>
              Let it come back as a question
            </Button>
          ) : null}
        </div>
      )}
      {open === 'lesson' ? (
        <LessonForm session={session} item={session.item} itemName={itemName} onClose={close} />
      ) : null}
    </li>
  );
}

/** Makes what will be used a step of a goal that is chosen. */
function PickGoal({ session: { id, itemName } }: { session: Session }) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { data } = useRead('goals.list', {}, { enabled: isOpen });
  const wanted = typed.trim().toLocaleLowerCase();
  const make = async (goal: string, title: string): Promise<void> => {
    setOpen(false);
    if ((await attempt(stepOfUse, { id, goal }, itemName)) !== null)
      announce(`It is a step of ${title} now.`);
  };
  return (
    <Popover
      label="The goal that it is a step of"
      open={isOpen}
      onOpenChange={(now) => {
        setTyped('');
        setOpen(now);
      }}
      trigger={
        <Button look="quiet" className="-ml-2 min-h-7! px-2!">
          Make it a step of a goal
        </Button>
      }
    >
      <ChoiceList
        label="Find a goal"
        placeholder="Which goal does it lead to?"
        typed={typed}
        onType={setTyped}
        none={
          data === undefined
            ? null
            : data.length === 0
              ? 'There are no goals yet.'
              : 'Nothing is called like that.'
        }
        offered={(data ?? [])
          .filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
          .slice(0, 50)
          .map((goal) => ({
            key: goal.id,
            label: goal.title,
            hint: '',
            onChoose: () => void make(goal.id, goal.title),
          }))}
      />
    </Popover>
  );
}
