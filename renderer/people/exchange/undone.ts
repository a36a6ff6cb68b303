import { counted } from '#renderer/ui/counts.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { UndoReport } from '#shared/transfer/transfer.ts';

/** Says what taking an import back did. */
export function sayUndone({ removed, putBack, problems }: UndoReport): void {
  const parts = [
    `${counted(removed, 'record')} went to the trash`,
    ...(putBack === 0 ? [] : [`${counted(putBack, 'person')} changed back`]),
    ...(problems.length === 0 ? [] : [`${counted(problems.length, 'thing')} changed since and stayed`]),
  ];
  notify({ words: `${parts.join('; ')}.` });
}
