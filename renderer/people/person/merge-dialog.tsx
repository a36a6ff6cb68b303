import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { mergePeople } from '#renderer/people/commands/merge-people.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { closenessNames } from '#shared/people/fields.ts';
import { type Contradictory, contradictions } from '#shared/people/merged.ts';
import type { PersonPage } from '#shared/people/people.ts';
import { rhythmText } from '#shared/people/touch.ts';
import { birthdayText } from './person-words.ts';
import { PersonChoices } from './pick-person.tsx';

const fieldNames: Record<Contradictory, string> = {
  name: 'Name',
  work: 'What they do',
  place: 'Place',
  met: 'How you met',
  closeness: 'How close',
  organisation: 'Where',
  birthday: 'Birthday',
  picture: 'Picture',
  introducedBy: 'Through',
  rhythm: 'In touch',
};

/** Makes one person of two: who the other is, and, where both say something else, what stands. */
export function MergeDialog({ person, onClose }: { person: PersonPage; onClose: () => void }) {
  const [from, setFrom] = useState<string | null>(null);
  const [take, setTake] = useState<readonly Contradictory[]>([]);
  const { data: other } = useRead('people.person', { id: from ?? '' }, { enabled: from !== null });
  const { problem, attempt } = useProblem();
  const isChosen = other !== undefined && from !== null;
  const merge = async (): Promise<void> => {
    if (!isChosen) return;
    const act = newAct();
    const isMerged = await attempt(() =>
      run(mergePeople, { into: person.id, from, take: [...take] }, person.name, { act }),
    );
    if (!isMerged) return;
    const words = `${person.name} and ${other.name} are one now.`;
    announce(words);
    offerUndo(words, act);
    onClose();
  };
  return (
    <FormDialog
      title={`Who else is ${person.name}?`}
      description="Talks, promises, entries and ties of both come together. One undo takes it back."
      act={isChosen ? 'Make them one' : null}
      problem={problem}
      onAct={() => void merge()}
      onClose={onClose}
    >
      {isChosen ? (
        <Contradictions person={person} other={other} take={take} onTake={setTake} />
      ) : (
        <div className="overflow-hidden rounded-card border border-line">
          <PersonChoices label="The same person" not={[person.id]} onPick={({ id }) => setFrom(id)} />
        </div>
      )}
    </FormDialog>
  );
}

function Contradictions({
  person,
  other,
  take,
  onTake,
}: {
  person: PersonPage;
  other: PersonPage;
  take: readonly Contradictory[];
  onTake: (take: readonly Contradictory[]) => void;
}) {
  const fields = contradictions(person, other);
  if (fields.length === 0) return <p>Nothing contradicts itself. What only one of them says is kept.</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">Both say something here. What stands?</p>
      {fields.map((field) => (
        <fieldset key={field} className="flex flex-col gap-1">
          <legend className="pb-1 text-[12px] font-[570] text-muted">{fieldNames[field]}</legend>
          {[person, other].map((each) => {
            const isOther = each === other;
            return (
              <label key={each.id} className="flex cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name={field}
                  className="m-0 size-6 shrink-0 accent-accent"
                  checked={take.includes(field) === isOther}
                  onChange={() =>
                    onTake(isOther ? [...take, field] : take.filter((taken) => taken !== field))
                  }
                />
                <span dir="auto" data-private>
                  {saidOf(each, field)}
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

function saidOf(person: PersonPage, field: Contradictory): string {
  switch (field) {
    case 'closeness':
      return person.closeness === null ? '' : closenessNames[person.closeness];
    case 'birthday':
      return birthdayText(person.birthday);
    case 'picture':
      return `The picture of ${person.name}`;
    case 'introducedBy':
      return person.introducedByName;
    case 'rhythm':
      return person.rhythm === null ? '' : rhythmText(person.rhythm);
    default:
      return person[field];
  }
}
