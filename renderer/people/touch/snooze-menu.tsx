import { useState } from 'react';
import { FormDialog } from '#renderer/parts/form-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { addDays, addMonths } from '#shared/calendar/dates.ts';
import { putOff, type Somebody } from './acts.ts';

/** Puts somebody off for a week, a month, or until a day. */
export function SnoozeMenu({ person }: { person: Somebody }) {
  const [isAsking, setAsking] = useState(false);
  const [until, setUntil] = useState<string | null>(null);
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" aria-label={`Not now: ${person.name}`} className="px-2!">
            Not now
          </Button>
        }
        actions={[
          { label: 'For a week', onSelect: () => void putOff(person, addDays(today(), 7)) },
          { label: 'For a month', onSelect: () => void putOff(person, addMonths(today(), 1)) },
          { label: 'Until a day…', onSelect: () => setAsking(true) },
        ]}
      />
      {isAsking ? (
        <FormDialog
          title={`Until when is ${person.name} to rest?`}
          act="Put off"
          isReady={until !== null && until > today()}
          problem={null}
          onAct={() => {
            if (until === null || until <= today()) return;
            setAsking(false);
            void putOff(person, until);
          }}
          onClose={() => setAsking(false)}
        >
          <DateInput label="Until" value={until} onChange={setUntil} />
        </FormDialog>
      ) : null}
    </>
  );
}
