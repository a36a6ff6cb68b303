/**
 * The timer of a session, as a pure rule on instants. What lies between the last instant at which the program was seen beside it and
 * now is counted while that is short. When it is longer, because the computer slept, the program was closed, the vault was locked or
 * the clock was put forward, nobody knows what was done in it, and the person is asked: a night is never counted by itself.
 */

/** A timer as it is kept. Instants are UTC ISO strings; both are null while it is paused. */
export interface TimerState {
  /** What was counted before it was last set going. */
  seconds: number;
  runningSince: string | null;
  /** The last instant at which the program was seen to run beside it; never before {@link runningSince}. */
  seenAt: string | null;
}

/** What is not seen for longer than this is asked about, in ms. */
export const unseenAtMost = 5 * 60_000;
/** The program writes down about this often that it is there, in ms. */
export const seenEvery = 60_000;
/** A session has at most a day. */
export const longestSession = 24 * 60;

/** How what was not seen is counted: not at all, or all of it. */
export const countings = ['seen', 'all'] as const;
export type Counting = (typeof countings)[number];

const at = (instant: string): number => Date.parse(instant);

/** Whole seconds up to when it was last seen. */
function seenSeconds({ seconds, runningSince, seenAt }: TimerState): number {
  if (runningSince === null) return seconds;
  return seconds + Math.max(0, Math.floor((at(seenAt ?? runningSince) - at(runningSince)) / 1_000));
}

/** How long it was not seen, in ms; negative when the clock was put back since. 0 while it is paused. */
function unseen({ runningSince, seenAt }: TimerState, now: Date): number {
  return runningSince === null ? 0 : now.getTime() - at(seenAt ?? runningSince);
}

/** Whether the person has to say what became of the time in which the timer was not seen. */
export function isAsked(timer: TimerState, now: Date): boolean {
  return unseen(timer, now) > unseenAtMost;
}

/**
 * What it shows, in whole seconds. Of what was not seen for long nothing is in it, unless `counting` is `all`. A clock that was
 * put back takes nothing away.
 */
export function secondsOf(timer: TimerState, now: Date, counting: Counting = 'seen'): number {
  const { seconds, runningSince } = timer;
  if (runningSince === null) return seconds;
  if (unseen(timer, now) < 0 || (counting === 'seen' && isAsked(timer, now))) return seenSeconds(timer);
  return seconds + Math.floor((now.getTime() - at(runningSince)) / 1_000);
}

/** Sets it going at an instant. One that runs stays as it is. */
export function goOn(timer: TimerState, now: Date): TimerState {
  if (timer.runningSince !== null) return timer;
  return { ...timer, runningSince: now.toISOString(), seenAt: now.toISOString() };
}

/** Pauses it with what it has; see {@link secondsOf}. One that is paused stays as it is. */
export function pause(timer: TimerState, now: Date, counting: Counting = 'seen'): TimerState {
  if (timer.runningSince === null) return timer;
  return { seconds: secondsOf(timer, now, counting), runningSince: null, seenAt: null };
}

/**
 * Answers what became of the time in which it was not seen. With all of it counted the person was at it, so it runs on; else they
 * were not, so it waits for them.
 */
export function answer(timer: TimerState, now: Date, counting: Counting): TimerState {
  const paused = pause(timer, now, counting);
  return counting === 'all' && timer.runningSince !== null ? goOn(paused, now) : paused;
}

/**
 * The timer once the program was seen beside it, or null when there is nothing to write: it is paused, was seen a moment ago, or the
 * person has to be asked first. After the clock was put back it counts on from what it had.
 */
export function seen(timer: TimerState, now: Date): TimerState | null {
  if (timer.runningSince === null || isAsked(timer, now)) return null;
  const gone = unseen(timer, now);
  if (gone < 0) {
    return { seconds: seenSeconds(timer), runningSince: now.toISOString(), seenAt: now.toISOString() };
  }
  return gone < seenEvery ? null : { ...timer, seenAt: now.toISOString() };
}

/** The minutes of a session of so many seconds: at least one, at most those of a day. */
export function minutesOf(seconds: number): number {
  return Math.min(longestSession, Math.max(1, Math.round(seconds / 60)));
}
