import { command, shows } from '#renderer/commands/command.ts';

/** Saves that a person looked at an occupation, and what they noted on it. */
export const saveNote = command(
  'explore.saveNote',
  (of, { note, lookedOn }) => {
    if (note !== '') return `change your note on “${of}”`;
    return lookedOn === null ? `take back that you looked at “${of}”` : `note that you looked at “${of}”`;
  },
  shows('explore.occupation', {
    isMeant: (asked, { source, code }) => asked.source === source && asked.code === code,
    now: (page, { lookedOn, note }) => ({ ...page, lookedOn, note: { ...page.note, lookedOn, words: note } }),
    answered: (page, note) => ({ ...page, lookedOn: note.lookedOn, note }),
  }),
);
