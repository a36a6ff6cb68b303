import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { Button } from '#renderer/ui/button.tsx';
import { hoursText } from '#shared/learning/hours.ts';
import { highestLevel } from '#shared/learning/level-review.ts';
import { reviewLevel } from './commands/review-level.ts';

/** Offers the level of a skill for another look, after much practice. Nothing while there is none. */
export function LevelReview() {
  const { data: review } = useRead('learning.levelReview', {});
  if (!review) return null;
  const { id, name, level, minutes } = review;
  const say = async (now: number): Promise<void> => {
    const act = newAct();
    if ((await attempt(reviewLevel, { skill: id, level: now }, name, { act })) === null) return;
    offerUndo(
      now === level ? `${name} is still ${level}.` : `${name} is ${now} of ${highestLevel} now.`,
      act,
    );
  };
  return (
    <section
      aria-label={`The level of ${name}`}
      data-private
      className="flex flex-col gap-1.5 border-accent border-l-2 py-0.5 pl-3.5"
    >
      <h2 dir="auto" className="text-[14.5px] font-[600] text-ink">
        {name}: still {level} of {highestLevel}?
      </h2>
      <p className="num text-[13px] text-muted">
        You have put in {hoursText(minutes).replace(/ h$/, ' hours')} since you set that.
      </p>
      <span className="flex flex-wrap gap-2 pt-0.5">
        <Button onClick={() => void say(level + 1)}>It is a {level + 1} now</Button>
        <Button onClick={() => void say(level)}>Still {level}</Button>
      </span>
    </section>
  );
}
