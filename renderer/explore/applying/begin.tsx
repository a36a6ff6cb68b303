import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { addApplication } from '#renderer/explore/commands/add-application.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Already } from './already.tsx';
import { opened } from './opened.ts';

/** Asks to whom an application goes and for what, says what there is with them already, and opens its page. */
export function BeginApplication({
  option,
  employer: begun = '',
  role: asked = '',
  onClose,
}: {
  /** The option that it belongs to. */
  option: string | null;
  employer?: string;
  role?: string;
  onClose: () => void;
}) {
  const [employer, setEmployer] = useState(begun);
  const [role, setRole] = useState(asked);
  const navigate = useNavigate();
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = employer.trim();
    if (name === '') return;
    const added = await attempt(addApplication, { employer: name, role: role.trim(), option }, name);
    if (added === null) return;
    onClose();
    if (option === null) opened.set(added.id);
    void navigate({ to: '/explore/applying/$id', params: { id: added.id } });
  };
  return (
    <form
      aria-label="New application"
      onSubmit={(event) => void begin(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className="flex max-w-xl flex-col gap-2.5 rounded-card border border-line bg-raised p-3"
    >
      <div className="@container">
        <div className="grid gap-2.5 @sm:grid-cols-2">
          <TextField
            label="To whom"
            autoFocus
            placeholder="The employer, school or client"
            value={employer}
            maxLength={2_000}
            onChange={(event) => setEmployer(event.target.value)}
          />
          <TextField
            label="For what"
            placeholder="The role or the place"
            value={role}
            maxLength={2_000}
            onChange={(event) => setRole(event.target.value)}
          />
        </div>
      </div>
      <Already employer={employer} />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" disabled={employer.trim() === ''}>
          Begin
        </Button>
      </div>
    </form>
  );
}
