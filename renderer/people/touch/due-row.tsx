import { Link } from '@tanstack/react-router';
import { PersonMark } from '#renderer/people/person-mark.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import { type DuePerson, rhythmText } from '#shared/people/touch.ts';
import { metToday } from './acts.ts';
import { PlanTalk } from './plan-talk.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { lastWords } from './touch-words.ts';

/** Somebody who is due: when the two were last in touch, about what, and what can be done about it. */
export function DueRow({ person }: { person: DuePerson }) {
  const { id, name, work, picture, since, last, rhythm } = person;
  return (
    <li
      data-record={id}
      className="grid grid-cols-[34px_minmax(0,1fr)] gap-x-3 border-line border-b py-3.5 last:border-b-0"
    >
      <PersonMark id={id} name={name} picture={picture} />
      <div className="flex min-w-0 flex-col gap-2">
        <div>
          <p className="leading-snug">
            <Link
              to="/people/$id"
              params={{ id }}
              className="font-[570] text-ink no-underline hover:underline"
            >
              {name}
            </Link>
            {work === '' ? null : <span className="text-muted"> · {work}</span>}
          </p>
          <p className="text-[13px] leading-[1.5] text-muted">
            {lastWords(last)} You wished {rhythmText(rhythm)}, so since {fullDate(since, today())}.
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          <PlanTalk person={person} label="Plan a talk" lines={[]} />
          <Link
            to="/people/touch/write/$id"
            params={{ id }}
            className={linkLook.plain}
            aria-label={`Write to ${name}`}
          >
            Write
          </Link>
          <Button
            look="quiet"
            className="px-2!"
            aria-label={`We were in touch today: ${name}`}
            onClick={() => void metToday(person)}
          >
            We were in touch today
          </Button>
          <SnoozeMenu person={person} />
        </div>
      </div>
    </li>
  );
}
