import { useEffect, useEffectEvent, useState } from 'react';
import { isAsked, secondsOf, unseenAtMost } from '#shared/learning/timer.ts';
import type { Timer } from '#shared/learning/timers.ts';

/** "12:40", "1:02:03". */
export function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

/**
 * What a timer shows. While it runs and the window is seen it is told anew each second, and nothing else of the window is drawn for it.
 *
 * @param readAt when main was asked, in ms since the epoch.
 * @param onJump the time went on by more than the program was there for, or back, or the window is seen again: main knows more.
 */
export function TimerClock({ timer, readAt, onJump }: { timer: Timer; readAt: number; onJump: () => void }) {
  const isTicking = timer.runningSince !== null && !isAsked(timer, new Date(readAt));
  const [now, setNow] = useState(() => Date.now());
  const jump = useEffectEvent(onJump);
  useEffect(() => {
    if (!isTicking) return;
    let last = Date.now();
    let next: number | undefined;
    const tick = (): void => {
      const at = Date.now();
      if (at < last || at - last > unseenAtMost) jump();
      last = at;
      setNow(at);
      // A little after the second, so that none is told twice.
      next = window.setTimeout(tick, 1_005 - (at % 1_000));
    };
    const look = (): void => {
      window.clearTimeout(next);
      if (document.hidden) return;
      jump();
      last = Date.now();
      tick();
    };
    if (!document.hidden) tick();
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearTimeout(next);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isTicking]);
  // Main was there when it answered, and the window has ticked since.
  const seenAt = isTicking ? new Date(Math.max(now, readAt)).toISOString() : timer.seenAt;
  const shown = secondsOf({ ...timer, seenAt }, new Date(isTicking ? Math.max(now, readAt) : readAt));
  return (
    <span role="timer" className="num text-[15px] text-muted">
      {clockText(shown)}
    </span>
  );
}
