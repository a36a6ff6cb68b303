import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addOptionNote } from '#renderer/explore/commands/add-option-note.ts';
import { removeOptionNote } from '#renderer/explore/commands/remove-option-note.ts';
import { saveOptionNote } from '#renderer/explore/commands/save-option-note.ts';
import { today } from '#renderer/ui/dates.ts';
import type { NoteSort, OptionNote, OptionPage } from '#shared/explore/options.ts';

/** What is written of a note. */
export type NoteWords = Pick<OptionNote, 'on' | 'text' | 'link' | 'answer'> & {
  /** Who said it; left out where that stays as it is. */
  person?: string | null;
};

/** The notes of an option that are of one sort. */
export function notesOf({ notes }: OptionPage, sort: NoteSort): OptionNote[] {
  return notes.filter((note) => note.sort === sort);
}

/** Writes something down about an option. Resolves to whether it was done. */
export async function addNote(
  option: OptionPage,
  sort: NoteSort,
  { text, on = today(), link = '', person = null }: Partial<NoteWords> & { text: string },
): Promise<boolean> {
  return (
    (await attempt(addOptionNote, { option: option.id, sort, on, text, link, person }, option.name)) !== null
  );
}

/** Changes what was written down. Resolves to whether it was done. */
export async function saveNote(option: OptionPage, note: OptionNote, words: NoteWords): Promise<boolean> {
  const { on, text, link, answer, person = note.person?.id ?? null } = words;
  const isSame =
    on === note.on &&
    text === note.text &&
    link === note.link &&
    answer.trim() === note.answer.trim() &&
    person === (note.person?.id ?? null);
  if (isSame) return true;
  const who = words.person === undefined ? {} : { person };
  const saved = { id: note.id, on, text, link, answer, ...who };
  return (await attempt(saveOptionNote, saved, option.name)) !== null;
}

/** Takes away what was written down, and offers the way back. */
export async function removeNote(option: OptionPage, note: OptionNote): Promise<void> {
  const act = newAct();
  if ((await attempt(removeOptionNote, { id: note.id }, option.name, { act })) === null) return;
  offerUndo('Taken away.', act);
}
