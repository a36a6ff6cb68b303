import { Link } from '@tanstack/react-router';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import { type DuePerson, rhythmText } from '#shared/people/touch.ts';
import { PersonMark } from './person-mark.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { lastWords } from './touch-words.ts';

/** Somebody who is due: when the two were last in touch, about what, and what can be done about it. */
export function DueRow({ person }: { person: DuePerson }) {
  const { id, name, work, since, last, rhythm } = person;
  return (
    <li
      data-record={id}
      className="grid grid-cols-[34px_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-line border-b py-3 max-narrow:grid-cols-[34px_minmax(0,1fr)]"
    >
      <PersonMark name={name} />
      <div className="min-w-0">
        <p className="leading-snug">
          <Link
            to="/people/touch/with/$id"
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
      <div className="flex items-center gap-1 max-narrow:col-start-2">
        <Link
          to="/people/touch/write/$id"
          params={{ id }}
          className={linkLook.plain}
          aria-label={`Write to ${name}`}
        >
          Write
        </Link>
        <SnoozeMenu person={person} />
      </div>
    </li>
  );
}
