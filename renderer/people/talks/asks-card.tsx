import { addAsk } from '#renderer/commands/common/add-ask.ts';
import { attempt } from '#renderer/commands/run.ts';
import { useShown } from '#renderer/commands/shown.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { AskRow } from './asked.tsx';

/** What to ask somebody when the two talk again, for the page of a person. */
export function AsksCard({ person }: { person: { id: string; name: string } }) {
  const { data = [] } = useShown('people.asks', { person: person.id });
  const add = async (text: string): Promise<boolean> => {
    if ((await attempt(addAsk, { person: person.id, text }, person.name)) === null) return false;
    announce('It waits for the next talk.');
    return true;
  };
  return (
    <Part title="To ask next time">
      <ul aria-label="To ask next time" className="flex flex-col">
        {data
          .filter(({ askedOn }) => askedOn === null)
          .map((ask) => (
            <AskRow key={`${ask.id} ${ask.answer}`} ask={ask} conversation={null} />
          ))}
      </ul>
      <InlineAdd
        label={`What do you want to ask ${person.name}?`}
        placeholder={`What do you want to ask ${person.name}?`}
        onAdd={add}
        className="-mx-2.5"
      />
    </Part>
  );
}
