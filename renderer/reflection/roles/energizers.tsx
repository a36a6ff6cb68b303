import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addEnergizer } from '#renderer/reflection/commands/add-energizer.ts';
import { removeEnergizer } from '#renderer/reflection/commands/remove-energizer.ts';
import { Section } from '#renderer/reflection/section.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import {
  type Effect,
  type Energizer,
  type EnergizerKind,
  effects,
  energizerKinds,
} from '#shared/reflection/energizers.ts';

export const kindOfEnergizer: Record<EnergizerKind, string> = {
  people: 'People',
  task: 'Task',
  impact: 'Impact',
  place: 'Place',
  pace: 'Pace',
  growth: 'Growth',
  reward: 'Reward',
};

const effectLabels: Record<Effect, { title: string; new: string; placeholder: string }> = {
  energizes: { title: 'What gave you energy', new: 'What gave you energy', placeholder: 'People asking' },
  drains: { title: 'What took it', new: 'What took energy', placeholder: 'Reports nobody reads' },
};

/** What gave energy in a role and what took it, each of a kind. */
export function Energizers({ role }: { role: string }) {
  const { data } = useRead('reflection.energizers', { role });
  if (!data) return null;
  return effects.map((effect) => (
    <Section key={effect} title={effectLabels[effect].title}>
      <Chosen energizers={data.filter((each) => each.effect === effect)} />
      <Add role={role} effect={effect} />
    </Section>
  ));
}

function Chosen({ energizers }: { energizers: readonly Energizer[] }) {
  const remove = async ({ id, name }: Energizer): Promise<void> => {
    const act = newAct();
    const isRemoved = (await attempt(removeEnergizer, { id }, name, { act })) !== null;
    if (isRemoved) offerUndo(`“${name}” is taken away.`, act);
  };
  if (energizers.length === 0) return null;
  return (
    <ul className="flex flex-col">
      {energizers.map((energizer) => (
        <li key={energizer.id} className="flex items-center gap-2 border-line border-t py-1">
          <span dir="auto" className="min-w-0 wrap-anywhere">
            {energizer.name}
          </span>
          <span className="ml-auto shrink-0 text-[12.5px] text-muted">{kindOfEnergizer[energizer.kind]}</span>
          <button
            type="button"
            aria-label={`Take “${energizer.name}” away`}
            title="Take away"
            onClick={() => void remove(energizer)}
            className="grid size-6 shrink-0 place-items-center rounded-full text-muted hover:bg-sunk hover:text-ink"
          >
            <X size={13} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Add({ role, effect }: { role: string; effect: Effect }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EnergizerKind>('task');
  const known = useRead('reflection.energySources', {}).data ?? [];
  const add = async (): Promise<void> => {
    const said = name.trim();
    if (said === '') return;
    if ((await attempt(addEnergizer, { role, name: said, effect, kind }, said)) === null) return;
    announce(`${said} is added.`);
    setName('');
  };
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)_104px_auto] items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SuggestField
        label={effectLabels[effect].new}
        labelHidden
        placeholder={effectLabels[effect].placeholder}
        value={name}
        suggestions={known.filter((each) => each.effect === effect).map((each) => each.name)}
        maxLength={200}
        onChange={(typed) => {
          setName(typed);
          const before = known.find((each) => each.effect === effect && each.name === typed);
          if (before) setKind(before.kind);
        }}
      />
      <SelectField
        label={`Kind of ${effectLabels[effect].new.toLowerCase()}`}
        labelHidden
        value={kind}
        options={energizerKinds.map((each) => ({ value: each, label: kindOfEnergizer[each] }))}
        onChange={setKind}
      />
      <Button type="submit" disabled={name.trim() === ''} aria-label={`Add: ${effectLabels[effect].new}`}>
        <Plus size={15} aria-hidden />
        Add
      </Button>
    </form>
  );
}
