import { Pencil, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { monthName, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import type { Favour, FavourWay } from '#shared/people/favours.ts';
import type { Somebody } from './acts.ts';
import { AsideHeading } from './aside-heading.tsx';
import { addFavour } from './commands/add-favour.ts';
import { removeFavour } from './commands/remove-favour.ts';
import { saveFavour } from './commands/save-favour.ts';

const words: Record<FavourWay, { heading: string; add: string }> = {
  received: { heading: 'Doors they opened', add: 'A door they opened' },
  given: { heading: 'What you gave', add: 'Something you gave' },
};

/** What one did for the other, the latest first. It is shown and never added up. */
export function Favours({ person, way }: { person: Somebody; way: FavourWay }) {
  const { data } = useRead('people.favours', { person: person.id });
  const [changed, setChanged] = useState<Favour | null>(null);
  const heading = useId();
  const { heading: title, add } = words[way];
  const favours = (data ?? []).filter((favour) => favour.way === way);
  const write = async (text: string): Promise<boolean> => {
    const added = await attempt(addFavour, { person: person.id, way, text, date: today() }, person.name);
    if (added !== null) announce(`${text} is written down.`);
    return added !== null;
  };
  const remove = async ({ id, text }: Favour): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeFavour, { id }, person.name, { act })) === null) return;
    announce(`${text} is removed.`);
    offerUndo(`“${text}” is removed.`, act);
  };
  return (
    <section aria-labelledby={heading} className="flex flex-col">
      <AsideHeading id={heading}>{title}</AsideHeading>
      <ul>
        {favours.map((favour) => (
          <li
            key={favour.id}
            data-record={favour.id}
            className="group relative flex items-baseline gap-2 border-line border-b py-1.5 text-[13.5px] leading-[1.4]"
          >
            <span className="min-w-0 grow wrap-anywhere" dir="auto">
              {favour.text}
            </span>
            <span className="shrink-0 text-[12px] text-muted group-focus-within:invisible group-hover:invisible">
              {monthOf(favour.date)}
            </span>
            <span className="absolute top-0.5 -right-1.5 flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
              <IconButton
                label={`Change ${favour.text}`}
                className="size-7!"
                onClick={() => setChanged(favour)}
              >
                <Pencil size={13} aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove ${favour.text}`}
                className="size-7!"
                onClick={() => void remove(favour)}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
      <InlineAdd label={add} placeholder={add} onAdd={write} className="-mx-2.5" />
      {changed === null ? null : (
        <FavourDialog person={person} favour={changed} onClose={() => setChanged(null)} />
      )}
    </section>
  );
}

/** “July” of this year, “July 2025” of another. */
function monthOf(date: string): string {
  return monthName(date.slice(0, 7), { year: date.slice(0, 4) !== today().slice(0, 4) });
}

function FavourDialog({
  person,
  favour,
  onClose,
}: {
  person: Somebody;
  favour: Favour;
  onClose: () => void;
}) {
  const [text, setText] = useState(favour.text);
  const [date, setDate] = useState<string | null>(favour.date);
  const { problem, say, attempt: tryTo } = useProblem();
  const save = async (): Promise<void> => {
    if (date === null) return;
    say(null);
    const { id, revision, way } = favour;
    if (await tryTo(() => run(saveFavour, { id, revision, way, text, date }, person.name))) onClose();
  };
  return (
    <FormDialog
      title={words[favour.way].heading}
      act="Save it"
      isReady={text.trim() !== '' && date !== null}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField label="What it was" value={text} onChange={(event) => setText(event.target.value)} />
      <DateInput label="When" value={date} onChange={setDate} required />
    </FormDialog>
  );
}
