import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { trashDays } from '#shared/trash/trash.ts';
import { setKeepFor } from './commands/set-keep-for.ts';

const words = {
  7: 'for 7 days',
  30: 'for 30 days',
  90: 'for 90 days',
  never: 'until you delete it',
} as const;
type Choice = `${7 | 30 | 90}` | 'never';
const choices: readonly Choice[] = trashDays.map((days) => (days === null ? 'never' : (`${days}` as const)));

/** For how long what was put away stays. */
export function KeepFor() {
  const { data } = useRead('trash.keepFor', {});
  if (!data) return null;
  const choose = (choice: Choice): void => {
    const days = trashDays.find((other) => String(other ?? 'never') === choice);
    if (days === undefined) return;
    void attempt(setKeepFor, { days });
  };
  return (
    <div className="flex items-center gap-2.5 text-muted">
      <span aria-hidden>Things stay here</span>
      <SelectField<Choice>
        label="Things stay here"
        labelHidden
        value={`${data.days ?? 'never'}`}
        options={choices.map((value) => ({ value, label: words[value] }))}
        onChange={choose}
      />
    </div>
  );
}
