import { longDate } from '#renderer/ui/dates.ts';
import type { Transition } from '#shared/goals/transitions.ts';

/** What a transition did, in one sentence. */
export function transitionText({ kind, until, into }: Transition, today: string): string {
  switch (kind) {
    case 'pause':
      return until === null ? 'It was paused.' : `It was paused until ${longDate(until, today)}.`;
    case 'resume':
      return 'It was taken up again.';
    case 'pivot':
      return into === null ? 'It changed course.' : `It changed course and became “${into.title}”.`;
    case 'let-go':
      return 'It was let go.';
    case 'achieve':
      return 'It was reached.';
  }
}
