import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { dateOf, dayName, number, today } from '#renderer/ui/dates.ts';
import type { Question } from './questions.ts';

/** Few times tell nothing about a plan yet. */
const enoughTimes = 3;

/** When the plan was rehearsed last, and a kind word where another one might fit better. */
export function Rehearsed({ goal, onThink }: { goal: string; onThink: (from: Question) => void }) {
  const { data: rehearsals } = useRead('goals.rehearsals', { goal });
  const { data: meetings } = useRead('goals.obstacleEvents', { goal });
  if (!rehearsals || !meetings) return null;
  const [latest] = rehearsals;
  const worked = meetings.filter((meeting) => meeting.worked).length;
  const isShaky = meetings.length >= enoughTimes && worked * 2 < meetings.length;
  return (
    <div className="flex flex-col items-start gap-1 text-[13px] text-muted">
      <p className="num flex flex-wrap items-center gap-x-2">
        {latest
          ? `Rehearsed ${counted(rehearsals.length, 'time')}, last: ${dayName(dateOf(latest.at), today())}.`
          : 'Not rehearsed yet.'}
        <Button look="quiet" className="px-2! text-accent" onClick={() => onThink('rehearsal')}>
          Rehearse
        </Button>
      </p>
      {isShaky ? (
        <p className="flex flex-wrap items-center gap-x-2">
          This plan worked {number(worked)} of {number(meetings.length)} times. Another one may fit you
          better.
          <Button look="quiet" className="px-2! text-accent" onClick={() => onThink('plan')}>
            Think of another
          </Button>
        </p>
      ) : null}
    </div>
  );
}
