import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addPerson } from '#renderer/commands/common/add-person.ts';
import { attempt } from '#renderer/commands/run.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { ShownPerson } from '#shared/people/people.ts';

/** Asks for a name, and opens the page of who was added. Of a name that is there already it asks whether somebody else is meant. */
export function NewPerson({ people, onDone }: { people: readonly ShownPerson[]; onDone: () => void }) {
  const navigate = useNavigate();
  const [same, setSame] = useState<ShownPerson | null>(null);
  const open = (id: string): void => {
    onDone();
    void navigate({ to: '/people/$id', params: { id } });
  };
  const add = async (name: string, another: boolean): Promise<boolean> => {
    const there = people.find((each) => each.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (there !== undefined && !another) {
      setSame(there);
      return true;
    }
    const added = await attempt(addPerson, { name, another }, name);
    if (added === null) return false;
    announce(`${added.name} is here.`);
    open(added.id);
    return true;
  };
  if (same === null)
    return (
      <InlineAdd
        label="Name of somebody new"
        placeholder="A name"
        autoFocus
        onAdd={(name) => add(name, false)}
        onLeave={onDone}
        className="mx-2.5"
      />
    );
  const apart = [same.work, same.organisation?.name ?? ''].filter((part) => part !== '').join(', ');
  return (
    <div role="alert" className="mx-4.5 flex flex-col gap-2 rounded-card bg-sunk px-3 py-2.5 text-[13px]">
      <p>
        {same.name} is here already{apart === '' ? '' : `: ${apart}`}. Who do you mean?
      </p>
      <div className="flex flex-wrap gap-2">
        <Button autoFocus onClick={() => open(same.id)}>
          The same
        </Button>
        <Button onClick={() => void add(same.name, true)}>Somebody else</Button>
      </div>
    </div>
  );
}
