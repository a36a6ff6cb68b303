import { Link } from '@tanstack/react-router';
import { PersonMark } from '#renderer/people/person-mark.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { DormantPerson } from '#shared/people/touch.ts';
import { offer } from './acts.ts';
import { SnoozeMenu } from './snooze-menu.tsx';
import { reasonWords } from './touch-words.ts';

/** An acquaintance whom it is worth writing to again, and why. */
export function DormantCard({ person }: { person: DormantPerson }) {
  const { id, name, picture, option } = person;
  return (
    <li
      data-record={id}
      className="grid grid-cols-[34px_minmax(0,1fr)] gap-x-3 gap-y-2.5 rounded-card border border-line bg-raised p-4"
    >
      <PersonMark id={id} name={name} picture={picture} />
      <div className="flex min-w-0 flex-col gap-2.5">
        <div>
          <p className="font-[570]">
            <Link to="/people/$id" params={{ id }} className="text-ink no-underline hover:underline">
              {name}
            </Link>
          </p>
          <p className="font-serif text-[16px] leading-[1.5]">{reasonWords(person)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          <Link
            to="/people/touch/write/$id"
            params={{ id }}
            search={{ option: option.id }}
            className={linkLook.plain}
            aria-label={`Write to ${name}`}
          >
            Write
          </Link>
          <SnoozeMenu person={person} />
          <Button
            look="quiet"
            className="px-2!"
            aria-label={`Not them: ${name}`}
            onClick={() => void offer(person, false)}
          >
            Not them
          </Button>
        </div>
      </div>
    </li>
  );
}
