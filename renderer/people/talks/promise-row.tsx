import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { KeptPromise } from '#shared/people/promises.ts';
import { removePromise } from './commands/remove-promise.ts';
import { tickPromise } from './commands/tick-promise.ts';
import { PromiseDialog } from './promise-dialog.tsx';

/** What was promised, with its day and whether it was kept. */
export function PromiseRow({
  promise,
  says = null,
}: {
  promise: KeptPromise;
  /** Who promised it to whom, where the list holds more than one kind. */
  says?: 'whom' | null;
}) {
  const { id, text, by, doneOn, step, person } = promise;
  const [isOpen, setOpen] = useState(false);
  const isDone = doneOn !== null;
  const tick = (done: boolean): void => {
    announce(`${text}: ${done ? 'done' : 'open'}.`);
    void attempt(tickPromise, { id, done }, text);
  };
  const remove = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removePromise, { id }, text, { act })) === null) return;
    announce(`${text} is removed.`);
    offerUndo(`“${text}” is removed.`, act);
  };
  return (
    <li data-record={id} data-private className="group/row flex items-start gap-3 py-1.5">
      <TickBox label={`${text}, done`} checked={isDone} data-part="tick" onChange={tick} className="mt-0.5" />
      <div className="min-w-0 grow">
        <p dir="auto" className={`leading-[1.45] wrap-anywhere ${isDone ? 'text-muted' : ''}`}>
          {text}
        </p>
        <p className="num flex flex-wrap text-[12.5px] text-muted *:not-first:before:px-1.5 *:not-first:before:content-['·']">
          {says === 'whom' ? (
            <span dir="auto">{by === 'me' ? `to ${person.name}` : `by ${person.name}`}</span>
          ) : null}
          {dayOf(promise) === null ? null : <span>{dayOf(promise)}</span>}
          {step === null ? null : (
            <Link to="/goals/$id" params={{ id: step.goal.id }} className="text-muted hover:text-accent">
              a step of {step.goal.title}
            </Link>
          )}
        </p>
      </div>
      <Menu
        trigger={
          <IconButton label={`More for ${text}`} data-part="more" className="-my-0.5 size-7!">
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        }
        actions={[
          { label: 'Change…', onSelect: () => setOpen(true) },
          { label: 'Remove', danger: true, onSelect: () => void remove() },
        ]}
      />
      {isOpen ? <PromiseDialog promise={promise} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

/** The day of a promise in words: when it was kept, or by when it was to be. */
function dayOf({ due, doneOn }: KeptPromise): string | null {
  if (doneOn !== null) return `kept on ${shortDate(doneOn, today())}`;
  if (due === null) return null;
  return due < today() ? `was meant for ${shortDate(due, today())}` : `by ${shortDate(due, today())}`;
}
