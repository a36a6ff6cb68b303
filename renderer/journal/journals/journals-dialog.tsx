import { ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt, run } from '#renderer/commands/run.ts';
import { browse, shownJournal } from '#renderer/journal/browsing.ts';
import { addJournal } from '#renderer/journal/commands/add-journal.ts';
import { moveJournal } from '#renderer/journal/commands/move-journal.ts';
import { removeJournal } from '#renderer/journal/commands/remove-journal.ts';
import { saveJournal } from '#renderer/journal/commands/save-journal.ts';
import { succeeds } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { SavedLine } from '#renderer/saving/saved-line.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type Journal, type JournalColor, journalColors } from '#shared/journal/journal.ts';
import { journalFill } from './journal-colors.tsx';

/** The journals of the vault: their names, colours and order, a new one, and taking one away. */
export function JournalsDialog({ onClose }: { onClose: () => void }) {
  const { data: journals = [] } = useRead('journal.journals', {});
  const [leaving, setLeaving] = useState<Journal | null>(null);
  const add = (name: string): Promise<boolean> => {
    const used = new Set(journals.map(({ color }) => color));
    const color = journalColors.find((each) => !used.has(each)) ?? 'slate';
    return succeeds(() => run(addJournal, { name, color }, name));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Journals"
      description="For instance one for work and one that is only yours. Each entry is in one of them."
    >
      <ul aria-label="Journals" className="flex flex-col">
        {journals.map((journal, place) => (
          <li key={journal.id} className="flex flex-col gap-1 border-line border-t py-2.5 first:border-t-0">
            <div className="flex items-center gap-1">
              <SavedLine
                label={`Name of ${journal.name}`}
                value={journal.name}
                className="grow text-[14px]! font-[570]"
                onSave={(name) => (name.trim() === '' ? Promise.resolve(true) : save({ ...journal, name }))}
              />
              <span className="num shrink-0 text-[12px] text-muted">{counted(journal.entries, 'entry')}</span>
              <IconButton
                label={`Move ${journal.name} up`}
                className="size-7!"
                aria-disabled={place === 0}
                onClick={() => {
                  const before = journals[place - 1];
                  if (before) void attempt(moveJournal, { id: journal.id, before: before.id }, journal.name);
                }}
              >
                <ArrowUp size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove ${journal.name}`}
                className="size-7!"
                aria-disabled={journals.length === 1}
                onClick={() => (journals.length === 1 ? undefined : setLeaving(journal))}
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            </div>
            <Colors journal={journal} />
            {leaving?.id === journal.id ? (
              <Leaving
                journal={journal}
                others={journals.filter(({ id }) => id !== journal.id)}
                onDone={() => setLeaving(null)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <InlineAdd label="New journal" placeholder="A new journal" onAdd={add} />
    </Dialog>
  );
}

function Colors({ journal }: { journal: Journal }) {
  return (
    <fieldset className="flex gap-1 pl-1">
      <legend className="sr-only">Colour of {journal.name}</legend>
      {journalColors.map((color) => (
        <label
          key={color}
          title={color}
          className="grid size-7 cursor-pointer place-items-center rounded-full border-2 border-transparent has-checked:border-edge has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            className="sr-only"
            name={journal.id}
            aria-label={colorLabels[color]}
            checked={journal.color === color}
            onChange={() => void save({ ...journal, color })}
          />
          <span aria-hidden className={`size-4 rounded-full ${journalFill[color]}`} />
        </label>
      ))}
    </fieldset>
  );
}

const colorLabels: Record<JournalColor, string> = {
  pine: 'Pine',
  amber: 'Amber',
  clay: 'Clay',
  slate: 'Slate',
  plum: 'Plum',
  moss: 'Moss',
};

/** Where the entries of a journal go that is taken away. */
function Leaving({
  journal,
  others,
  onDone,
}: {
  journal: Journal;
  others: readonly Journal[];
  onDone: () => void;
}) {
  const [to, setTo] = useState(others[0]?.id ?? '');
  const remove = async (): Promise<void> => {
    const moved = { id: journal.id, entriesTo: to };
    if ((await attempt(removeJournal, moved, journal.name)) === null) return;
    if (shownJournal() === journal.id) browse({ journal: null });
    onDone();
  };
  return (
    <div className="mt-1 flex flex-col gap-3 rounded-card bg-sunk p-3.5">
      <SelectField
        label={`Its ${counted(journal.entries, 'entry goes', 'entries go')} to`}
        value={to}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTo}
      />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Keep it
        </Button>
        <Button look="danger" onClick={() => void remove()}>
          Remove the journal
        </Button>
      </div>
    </div>
  );
}

function save({ id, name, color }: Journal): Promise<boolean> {
  return succeeds(() => run(saveJournal, { id, name, color }, name));
}
