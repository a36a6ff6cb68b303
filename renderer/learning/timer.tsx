import { Link } from '@tanstack/react-router';
import { MoreHorizontal, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { asksForUse } from '#shared/learning/asking.ts';
import { lengthText } from '#shared/learning/hours.ts';
import { type Counting, isAsked, longestSession, minutesOf, secondsOf } from '#shared/learning/timer.ts';
import type { Timer } from '#shared/learning/timers.ts';
import { answerTimer } from './commands/answer-timer.ts';
import { discardTimer } from './commands/discard-timer.ts';
import { finishTimer } from './commands/finish-timer.ts';
import { pauseTimer } from './commands/pause-timer.ts';
import { startTimer } from './commands/start-timer.ts';
import { TimerClock } from './timer-clock.tsx';
import { TimerWords } from './timer-words.tsx';

/** The sessions that are not over: the one that runs with all its words, the others in a line each. */
export function Timers() {
  // What stands in the cache may be from before a sleep, so main is asked whenever they are shown.
  const { data, dataUpdatedAt, error, refetch } = useRead(
    'learning.timers',
    {},
    { refetchOnMount: 'always' },
  );
  return (
    <>
      <ReadProblem error={error} />
      {data?.map((timer) => (
        <TimerCard key={timer.item} timer={timer} readAt={dataUpdatedAt} onJump={() => void refetch()} />
      ))}
    </>
  );
}

/** Starts the timer of something, and says so. */
export async function start({ id, name }: { id: string; name: string }): Promise<void> {
  if ((await attempt(startTimer, { item: id }, name)) !== null) announce(`The timer of ${name} runs.`);
}

function TimerCard({ timer, readAt, onJump }: { timer: Timer; readAt: number; onJump: () => void }) {
  const { item, itemName, date, runningSince, sessions } = timer;
  const isRunning = runningSince !== null;
  const asked = isAsked(timer, new Date(readAt));
  const [isOpen, setOpen] = useState(false);
  const pause = async (): Promise<void> => {
    if ((await attempt(pauseTimer, { item }, itemName)) !== null) announce('The timer is paused.');
  };
  const discard = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(discardTimer, { item }, itemName, { act })) === null) return;
    announce('The timer is gone.');
    offerUndo('The timer is gone, and nothing was written down.', act);
  };
  const finish = async (counting: Counting = 'seen'): Promise<void> => {
    const act = newAct();
    const done = await attempt(finishTimer, { item, counting }, itemName, { act });
    if (done !== null)
      offerUndo(`${lengthText(done.minutes)} of ${itemName} on ${shortDate(done.date, today())}.`, act);
  };
  return (
    <section
      aria-label={`Session: ${itemName}`}
      data-private
      className="flex items-start gap-4 rounded-card border border-line bg-raised p-4.5 shadow-lift"
    >
      <button
        type="button"
        aria-label={isRunning ? `Pause ${itemName}` : `Go on with ${itemName}`}
        title={isRunning ? 'Pause' : 'Go on'}
        disabled={asked}
        onClick={() => void (isRunning ? pause() : start({ id: item, name: itemName }))}
        className="mt-0.5 grid size-10.5 shrink-0 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-strong disabled:opacity-55"
      >
        {isRunning ? (
          <Pause size={18} aria-hidden />
        ) : (
          <Play size={18} aria-hidden className="translate-x-px" />
        )}
      </button>
      <div className="flex min-w-0 grow flex-col gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <Link
            to="/learning/$id"
            params={{ id: item }}
            dir="auto"
            className="min-w-0 font-serif text-[17px] font-[600] text-ink no-underline wrap-anywhere hover:text-accent hover:underline"
          >
            {itemName}
          </Link>
          <TimerClock timer={timer} readAt={readAt} onJump={onJump} />
          {isRunning ? null : <span className="text-[12.5px] text-muted">paused</span>}
          {date === today() ? null : (
            <span className="num text-[12.5px] text-muted">since {shortDate(date, today())}</span>
          )}
        </p>
        {asked ? (
          <Asked timer={timer} readAt={readAt} />
        ) : isRunning || isOpen ? (
          <TimerWords timer={timer} asks={asksForUse(sessions)} />
        ) : (
          <span className="text-[13px] text-muted">{timer.text}</span>
        )}
      </div>
      {asked ? null : (
        <span className="flex shrink-0 items-center gap-1">
          <Button look={isRunning ? 'first' : 'plain'} onClick={() => void finish()}>
            Done for today
          </Button>
          <Menu
            trigger={
              <IconButton label={`More for the session of ${itemName}`}>
                <MoreHorizontal size={16} aria-hidden />
              </IconButton>
            }
            actions={[
              ...(isRunning
                ? []
                : [
                    {
                      label: isOpen ? 'Close its words' : 'Write something',
                      onSelect: () => setOpen(!isOpen),
                    },
                  ]),
              { label: 'Discard', danger: true, onSelect: () => void discard() },
            ]}
          />
        </span>
      )}
    </section>
  );
}

/** Asks what became of the time in which the program was not there. */
function Asked({ timer, readAt }: { timer: Timer; readAt: number }) {
  const now = new Date(readAt);
  const sure = secondsOf(timer, now);
  const all = secondsOf(timer, now, 'all');
  const count = async (counting: Counting): Promise<void> => {
    if ((await attempt(answerTimer, { item: timer.item, counting }, timer.itemName)) !== null)
      announce(counting === 'all' ? 'All of it counts, and the timer runs.' : 'The timer is paused.');
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-[13px] text-muted">
        Waymark was not there for a while: asleep, locked or closed. How much of it was this?
      </p>
      <span className="flex flex-wrap gap-2">
        <Button onClick={() => void count('seen')}>Count {lengthText(minutesOf(sure))}, until then</Button>
        {all <= longestSession * 60 ? (
          <Button onClick={() => void count('all')}>Count {lengthText(minutesOf(all))}</Button>
        ) : null}
      </span>
    </div>
  );
}
