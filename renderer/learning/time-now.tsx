import { SessionBar } from './session-bar.tsx';
import { Timers } from './timer.tsx';
import { LearningWeek } from './week.tsx';

/**
 * What the room of Learning begins with: the sessions that are not over, a line for one that was, and the week.
 *
 * @param items what is being learned, the first one meant where nothing else is said.
 */
export function TimeNow({ items }: { items: readonly { id: string; name: string }[] }) {
  return (
    <>
      <Timers />
      <SessionBar items={items} />
      <LearningWeek />
    </>
  );
}
