import { useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { ActivitySteps, RoleField } from './activity-fields.tsx';

/** What is said of an activity in the form. */
export interface SaidActivity {
  name: string;
  energy: number | null;
  engagement: number | null;
  people: string;
  place: string;
  role: string | null;
}

const empty: SaidActivity = {
  name: '',
  energy: null,
  engagement: null,
  people: '',
  place: '',
  role: null,
};

/**
 * One line on what was done, and how much energy it gave and how much it held the person. What stands in it when the window
 * is left is logged too, so that no words are lost.
 */
export function ActivityForm({
  roles,
  onAdd,
  look = 'wide',
  autoFocus = false,
}: {
  roles: readonly { id: string; name: string }[];
  /** Resolves to whether it was logged. */
  onAdd: (said: SaidActivity) => Promise<boolean>;
  /** `narrow` for a side panel: it shows people, place and role when they are asked for. */
  look?: 'wide' | 'narrow';
  autoFocus?: boolean;
}) {
  const [said, setSaid] = useState(empty);
  const [more, setMore] = useState(look === 'wide');
  const held = useRef(empty);
  const latest = useLatest(onAdd);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const field = useRef<HTMLDivElement>(null);
  const hold = useCallback((next: SaidActivity): void => {
    held.current = next;
    setSaid(next);
  }, []);
  const say = (fields: Partial<SaidActivity>): void => hold({ ...held.current, ...fields });
  const add = useCallback((): Promise<boolean> => {
    const now = held.current;
    const name = now.name.trim();
    if (name === '') return last.current.then(() => held.current.name.trim() === '');
    hold(empty);
    last.current = last.current.then(async () => {
      const added = await latest()({ ...now, name });
      if (!added && held.current.name === '') hold(now);
      return added;
    });
    return last.current;
  }, [hold, latest]);
  useEffect(() => registerUnsaved(add), [add]);
  useEffect(() => () => void add(), [add]);
  useEffect(() => {
    if (autoFocus) field.current?.querySelector('input')?.focus();
  }, [autoFocus]);

  return (
    <form
      className="flex flex-col gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
        field.current?.querySelector('input')?.focus();
      }}
    >
      <div ref={field}>
        <TextField
          label="What you did"
          labelHidden
          dir="auto"
          placeholder={look === 'wide' ? 'What you did, in a few words' : 'What you did'}
          value={said.name}
          maxLength={2_000}
          onChange={(event) => say({ name: event.target.value })}
        />
      </div>
      <div className={look === 'wide' ? 'flex flex-wrap gap-x-7 gap-y-2' : 'flex flex-col gap-1'}>
        <ActivitySteps energy={said.energy} engagement={said.engagement} onChange={say} />
      </div>
      {more ? (
        <div
          className={
            look === 'wide'
              ? `grid gap-2.5 ${roles.length > 0 ? 'grid-cols-3' : 'grid-cols-2'}`
              : 'flex flex-col gap-2'
          }
        >
          <TextField
            label="With whom"
            dir="auto"
            placeholder="Names, with commas"
            value={said.people}
            maxLength={2_000}
            onChange={(event) => say({ people: event.target.value })}
          />
          <TextField
            label="Where"
            dir="auto"
            value={said.place}
            maxLength={2_000}
            onChange={(event) => say({ place: event.target.value })}
          />
          <RoleField roles={roles} role={said.role} onChange={(role) => say({ role })} />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" disabled={said.name.trim() === ''}>
          Log it
        </Button>
        {more ? null : (
          <Button look="quiet" onClick={() => setMore(true)}>
            People, place, role
          </Button>
        )}
      </div>
    </form>
  );
}
