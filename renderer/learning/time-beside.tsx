import { LearningHours } from './hours.tsx';
import { LevelReview } from './hours-level.tsx';
import { Returning } from './lessons.tsx';

/** What stands beside the room of Learning: what comes back today, the hours of twelve weeks, and a level that is worth another look. */
export function TimeBeside() {
  return (
    <>
      <Returning />
      <LearningHours />
      <LevelReview />
    </>
  );
}
