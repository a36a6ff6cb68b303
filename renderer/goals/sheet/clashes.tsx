import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { sheetFields } from '#shared/goals/fields/table.ts';
import { type GoalWords, wordsOfField } from './goal-words.ts';

/** What was changed in two places, each with the choice of what shall stand. */
export function Clashes({
  clashes,
  onSettle,
}: {
  clashes: readonly { field: keyof GoalWords; theirs: GoalWords[keyof GoalWords] }[];
  onSettle: (field: keyof GoalWords, side: 'mine' | 'theirs') => void;
}) {
  const saying = {
    date: (date: string) => longDate(date, today()),
    number,
    named: () => 'another direction',
  };
  return clashes.map(({ field, theirs }) => (
    <ConflictNotice
      key={field}
      field={sheetFields[field].label}
      theirs={wordsOfField(field, theirs, saying)}
      onSettle={(side) => onSettle(field, side)}
    />
  ));
}
