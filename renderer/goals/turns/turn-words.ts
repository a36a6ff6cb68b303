import { longDate } from '#renderer/ui/dates.ts';
import type { Turn } from '#shared/goals/turns.ts';

/** What a turn did, in one sentence. */
export function turnWords({ kind, until, into }: Turn, today: string): string {
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
