import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import {
  type AgendaSection,
  agendaSections,
  type MentorAgenda,
  type MentorAgendaLine,
} from '#shared/people/mentors.ts';
import type { Somebody } from './acts.ts';
import { PlanTalk } from './plan-talk.tsx';

const titles: Record<AgendaSection, string> = {
  progress: 'What moved',
  stuck: 'Where it is stuck',
  asks: 'To ask',
  promises: 'Promises',
  learning: 'What you learned',
};

/** What there is to talk about since the last talk. Each line can be left out, and the others become the agenda of a talk. */
export function Agenda({ person, agenda }: { person: Somebody; agenda: MentorAgenda }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const heading = useId();
  const { lines, lastTalk, since } = agenda;
  const keep = (key: string, kept: boolean): void => {
    const now = new Set(leftOut);
    if (kept) now.delete(key);
    else now.add(key);
    setLeftOut(now);
  };
  const kept = lines
    .filter(({ key }) => !leftOut.has(key))
    .map(({ text, goal }) => (goal === null ? text : `${text} (${goal.title})`));
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 rounded-card bg-accent-soft p-4.5">
      <div>
        <h2 id={heading} className="text-[14.5px] font-[620] text-accent">
          For your next talk
        </h2>
        <p className="text-[13px] text-muted">
          {lastTalk === null
            ? 'What happened in the last three months, since you have not talked yet.'
            : `What happened since your talk on ${fullDate(since, today())}.`}
        </p>
      </div>
      {lines.length === 0 ? (
        <p>
          Nothing yet. What moves in the goals that {person.name} goes along with, questions to ask and
          promises come here by themselves.
        </p>
      ) : (
        agendaSections
          .map((section) => ({ section, of: lines.filter((line) => line.section === section) }))
          .filter(({ of }) => of.length > 0)
          .map(({ section, of }) => (
            <div key={section} className="flex flex-col gap-2">
              <h3 className="text-[12.5px] font-[570] text-muted">{titles[section]}</h3>
              {byGoal(of).map(({ goal, own }) => (
                <div key={goal?.id ?? ''} className="flex flex-col gap-1">
                  {goal === null ? null : (
                    <p className="text-[13px]">
                      <Link to="/goals/$id" params={{ id: goal.id }} className="text-ink">
                        {goal.title}
                      </Link>
                    </p>
                  )}
                  <ul className="flex flex-col gap-1">
                    {own.map(({ key, text }) => (
                      <li key={key} className="flex items-start gap-2.5 leading-[1.45]">
                        <TickBox
                          label={`Bring: ${text}`}
                          checked={!leftOut.has(key)}
                          onChange={(on) => keep(key, on)}
                          className="mt-0.5"
                        />
                        <span
                          dir="auto"
                          className={`min-w-0 wrap-anywhere ${leftOut.has(key) ? 'text-muted line-through' : ''}`}
                        >
                          {text}
                        </span>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))
      )}
      <div>
        <PlanTalk
          person={person}
          label={kept.length === 0 ? 'Plan a talk' : 'Plan a talk with this agenda'}
          lines={kept}
        />
      </div>
    </section>
  );
}

/** Lines by the goal that they are about, in the order in which they come. */
function byGoal(
  lines: readonly MentorAgendaLine[],
): { goal: MentorAgendaLine['goal']; own: readonly MentorAgendaLine[] }[] {
  const goals = [...new Map(lines.map(({ goal }) => [goal?.id ?? '', goal])).values()];
  return goals.map((goal) => ({ goal, own: lines.filter((line) => line.goal?.id === goal?.id) }));
}
