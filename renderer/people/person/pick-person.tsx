import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { ListedPerson } from '#shared/people/people.ts';

/** So many are listed; typing finds the others. */
const most = 50;

/** Everybody but some, to choose from by typing a part of the name; what they do and where tells two of one name apart. */
export function PersonChoices({
  label,
  not,
  onPick,
}: {
  label: string;
  not: readonly string[];
  onPick: (person: ListedPerson) => void;
}) {
  const [typed, setTyped] = useState('');
  const { data: people } = useRead('people.list', {});
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting = (people ?? []).filter(
    ({ id, name, apart }) => !not.includes(id) && `${name} ${apart}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <ChoiceList
      label={label}
      placeholder="A name"
      typed={typed}
      onType={setTyped}
      none={people === undefined ? null : 'Nobody is called like that.'}
      offered={fitting.slice(0, most).map((person) => ({
        key: person.id,
        label: person.name,
        hint: person.apart,
        onChoose: () => onPick(person),
      }))}
    />
  );
}

/** Opens that list below a button. */
export function PickPerson({
  label,
  not,
  trigger,
  onPick,
}: {
  label: string;
  not: readonly string[];
  trigger: ReactNode;
  onPick: (person: ListedPerson) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover label={label} open={isOpen} onOpenChange={setOpen} trigger={trigger}>
      <PersonChoices
        label={label}
        not={not}
        onPick={(person) => {
          setOpen(false);
          onPick(person);
        }}
      />
    </Popover>
  );
}
