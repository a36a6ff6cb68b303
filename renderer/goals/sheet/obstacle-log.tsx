import { Check, X } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { logObstacle } from '#renderer/goals/commands/log-obstacle.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';

/** Logs with one press that the obstacle came up, and says how often the plan has worked. */
export function ObstacleLog({ goal }: { goal: string }) {
  const { data: meetings } = useRead('goals.obstacleEvents', { goal });
  if (!meetings) return null;
  const log = async (worked: boolean): Promise<void> => {
    const act = newAct();
    if ((await attempt(logObstacle, { goal, worked }, '', { act })) === null) return;
    announce('It is logged.');
    offerUndo(
      worked ? 'Logged: it came up, and the plan worked.' : 'Logged: it came up. The plan can change.',
      act,
    );
  };
  const worked = meetings.filter((meeting) => meeting.worked).length;
  const [latest] = meetings;
  return (
    <div className="flex flex-col gap-1.5 pt-1">
      <div className="flex flex-wrap items-center gap-2 text-[13px]">
        <span className="text-muted">It came up:</span>
        <Button onClick={() => void log(true)}>
          <Check size={14} aria-hidden />
          The plan worked
        </Button>
        <Button onClick={() => void log(false)}>
          <X size={14} aria-hidden />
          Not this time
        </Button>
      </div>
      {latest ? (
        <p className="num text-[13px] text-muted">
          {counted(meetings.length, 'time')} so far, last on {shortDate(dateOf(latest.metAt), today())}; the
          plan worked {counted(worked, 'time')}.
        </p>
      ) : null}
    </div>
  );
}
