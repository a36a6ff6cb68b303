import { useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { setActiveLimit } from '#renderer/goals/commands/set-active-limit.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type ActiveLimit, activeLimits } from '#shared/goals/limit.ts';

const never = 'never';

/** Asks before one more goal becomes active than the person wants to pursue at a time. It never refuses. */
export function OneMoreDialog({
  title,
  active,
  limit,
  onAnswer,
  onClose,
}: {
  /** The goal that would become active; null while none is asked about. */
  title: string | null;
  /** How many are active already. */
  active: number;
  limit: ActiveLimit;
  /** Whether it becomes active all the same, or waits in Next. */
  onAnswer: (answer: 'active' | 'next') => void;
  onClose: () => void;
}) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Dialog
      open={title !== null}
      onClose={onClose}
      title={`You have ${active} active goals`}
      description={`Each one more takes time from the others. Shall “${title ?? ''}” become active as well, or wait in Next until one of them is done?`}
      actions={
        <>
          <Button look="quiet" onClick={() => onAnswer('active')}>
            Make it active
          </Button>
          <Button look="first" onClick={() => onAnswer('next')}>
            Let it wait in Next
          </Button>
        </>
      }
    >
      {isChoosing ? (
        <SelectField
          label="Ask me"
          value={limit === null ? never : String(limit)}
          options={activeLimits.map((each) => ({
            value: each === null ? never : String(each),
            label: each === null ? 'never' : `from the ${ordinal(each + 1)} active goal on`,
          }))}
          onChange={(chosen) => {
            const next = activeLimits.find((each) => String(each ?? never) === chosen);
            if (next !== undefined) void attempt(setActiveLimit, { limit: next });
          }}
        />
      ) : (
        <Button look="quiet" className="-ml-3 self-start" onClick={() => setChoosing(true)}>
          When to ask…
        </Button>
      )}
    </Dialog>
  );
}

function ordinal(count: number): string {
  return count === 3 ? 'third' : `${count}th`;
}
