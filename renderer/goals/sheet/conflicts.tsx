import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Draft, FieldConflict } from '#renderer/saving/draft.ts';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { sheetFields } from '#shared/goals/fields/table.ts';
import { type GoalWords, wordsOfField } from './goal-words.ts';

const fields = Object.entries(sheetFields) as [keyof GoalWords, (typeof sheetFields)[keyof GoalWords]][];
const names = Object.fromEntries(fields.map(([field, { label }]) => [field, label]));
const texts = fields.flatMap(([field, { input }]) => (input === 'words' ? [field] : []));

/** What was changed in two places, each with the choice of what shall stand. */
export function GoalConflicts({
  conflicts,
  draft,
}: {
  conflicts: readonly FieldConflict<GoalWords>[];
  draft: Draft<GoalWords>;
}) {
  const saying = {
    date: (date: string) => longDate(date, today()),
    number,
    named: () => 'another direction',
  };
  return (
    <FieldConflicts
      conflicts={conflicts}
      draft={draft}
      names={names}
      texts={texts}
      textOf={(theirs, field) => wordsOfField(field, theirs, saying)}
    />
  );
}
