import { Link } from '@tanstack/react-router';
import { Flag, Plus, X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addReminder } from '#renderer/learning/commands/add-reminder.ts';
import { reminderToStep } from '#renderer/learning/commands/reminder-to-step.ts';
import { removeReminder } from '#renderer/learning/commands/remove-reminder.ts';
import { saveReminder } from '#renderer/learning/commands/save-reminder.ts';
import { tickReminder } from '#renderer/learning/commands/tick-reminder.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { addDays, daysBetween } from '#shared/calendar/dates.ts';
import type { ItemPage, Reminder } from '#shared/learning/items.ts';
import { stillHolds } from '#shared/learning/runs-out.ts';
import { ReminderLine } from './reminder-line.tsx';

/** What to do before a certificate runs out: each can be changed, moved, ticked off, made a step of a goal, and let go. */
export function Reminders({ page }: { page: ItemPage }) {
  const { expiresOn, reminders } = page;
  const [open, setOpen] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  if (expiresOn === null) return null;
  const now = today();
  const holds = stillHolds(expiresOn, now);
  const close = (id: string): void => {
    flushSync(() => setOpen(null));
    if (id === 'new') add.current?.focus();
    else document.querySelector<HTMLElement>(`[data-record="${id}"] [data-part="change"]`)?.focus();
  };
  return (
    <Part title={holds ? 'Before it runs out' : 'It ran out'}>
      <p className="num text-[13px] text-muted">
        {holds
          ? `It holds until ${fullDate(expiresOn, now)}, ${counted(daysBetween(now, expiresOn), 'day')} from now.`
          : `It held until ${fullDate(expiresOn, now)}. Give it another day when you have a new one.`}
      </p>
      {holds && reminders.length > 0 ? (
        <ReminderLine reminders={reminders} expiresOn={expiresOn} today={now} />
      ) : null}
      <ul className="flex flex-col">
        {reminders.map((reminder) =>
          open === reminder.id ? (
            <li key={reminder.id} className="border-line border-t py-2">
              <ReminderForm
                text={reminder.text}
                on={reminder.on ?? addDays(expiresOn, -reminder.daysBefore)}
                expiresOn={expiresOn}
                done="Save"
                onClose={() => close(reminder.id)}
                onSave={async (text, daysBefore) =>
                  (await attempt(saveReminder, { id: reminder.id, text, daysBefore }, page.name)) !== null
                }
              />
            </li>
          ) : (
            <ReminderItem
              key={reminder.id}
              page={page}
              reminder={reminder}
              onChange={() => setOpen(reminder.id)}
            />
          ),
        )}
      </ul>
      {open === 'new' ? (
        <ReminderForm
          text=""
          on={[addDays(expiresOn, -30), now].toSorted().at(-1) ?? now}
          expiresOn={expiresOn}
          done="Add"
          onClose={() => close('new')}
          onSave={async (text, daysBefore) =>
            (await attempt(addReminder, { item: page.id, text, daysBefore }, page.name)) !== null
          }
        />
      ) : (
        <Button ref={add} look="quiet" className="-ml-2.5 self-start px-2.5!" onClick={() => setOpen('new')}>
          <Plus size={15} aria-hidden />
          Add a reminder
        </Button>
      )}
    </Part>
  );
}

function ReminderItem({
  page,
  reminder,
  onChange,
}: {
  page: ItemPage;
  reminder: Reminder;
  onChange: () => void;
}) {
  const { id, text, on, doneOn, step } = reminder;
  const letGo = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeReminder, { id }, page.name, { act })) === null) return;
    offerUndo(`“${text}” was let go.`, act);
  };
  return (
    <li className="flex items-start gap-3 border-line border-t py-1.5" data-private data-record={id}>
      <TickBox
        label={text}
        checked={doneOn !== null}
        onChange={(done) => void attempt(tickReminder, { id, done }, page.name)}
        className="mt-1.5"
      />
      <span className="flex min-w-0 grow flex-col">
        <button
          type="button"
          data-part="change"
          aria-label={`${on === null ? '' : fullDate(on, today())} ${text}: change`.trim()}
          onClick={onChange}
          className={`-mx-2 rounded-control px-2 py-1 text-start leading-5 wrap-anywhere hover:bg-sunk ${doneOn === null ? '' : 'text-muted'}`}
        >
          {on === null ? null : <span className="num mr-2 text-muted">{fullDate(on, today())}</span>} {text}
        </button>
        {step === null ? null : (
          <span className="text-[12.5px] leading-5 text-muted">
            A step of{' '}
            <Link to="/goals/$id" params={{ id: step.goal }} className={linkLook.plain}>
              {step.goalTitle}
            </Link>
          </span>
        )}
      </span>
      {step === null ? <ToStep page={page} reminder={reminder} /> : null}
      <IconButton label={`Let “${text}” go`} onClick={() => void letGo()}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

/** Makes a reminder a step: of the goal that the item is or belongs to, or of one that is chosen. */
function ToStep({ page, reminder: { id, text } }: { page: ItemPage; reminder: Reminder }) {
  const { data: goals = [] } = useRead('goals.list', {});
  const own = page.goalShown?.id;
  const among = goals
    .filter(({ status }) => status === 'active' || status === 'next')
    .toSorted((one, other) => Number(other.id === own) - Number(one.id === own));
  if (among.length === 0) return null;
  return (
    <Menu
      trigger={
        <IconButton label={`Make “${text}” a step of a goal`}>
          <Flag size={14} aria-hidden />
        </IconButton>
      }
      actions={among.slice(0, 12).map((goal) => ({
        label: `A step of “${goal.title}”`,
        onSelect: () => void attempt(reminderToStep, { id, goal: goal.id }, page.name),
      }))}
    />
  );
}

function ReminderForm({
  text: first,
  on: firstDay,
  expiresOn,
  done,
  onSave,
  onClose,
}: {
  text: string;
  on: string;
  expiresOn: string;
  /** What the button says. */
  done: string;
  /** Resolves to whether it was done. */
  onSave: (text: string, daysBefore: number) => Promise<boolean>;
  onClose: () => void;
}) {
  const [text, setText] = useState(first);
  const [on, setOn] = useState(firstDay);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (await onSave(text.trim(), Math.max(0, daysBetween(on, expiresOn)))) onClose();
  };
  return (
    <form
      aria-label={done === 'Add' ? 'A reminder' : `Change “${first}”`}
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="min-w-48 grow">
        <TextField
          label="What to do"
          autoFocus
          value={text}
          maxLength={2_000}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div className="w-52">
        <DateInput
          label="On which day"
          required
          value={on}
          max={expiresOn}
          onChange={(day) => setOn(day ?? firstDay)}
        />
      </div>
      <Button type="submit" look="first" disabled={text.trim() === ''}>
        {done}
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  );
}
