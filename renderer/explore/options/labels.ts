import type { NoteSort, OptionSort, OptionStatus, shelved } from '#shared/explore/options.ts';

/** What an option can be, in words. */
export const sortLabels: Record<OptionSort, string> = {
  role: 'A role',
  field: 'A field',
  employer: 'An employer',
  study: 'A course of study',
  business: 'Something of my own',
};

/** What belongs in a column, for as long as nothing is in it. */
export const statusAbout: Record<OptionStatus, string> = {
  idea: 'What might be something, before you know more.',
  researching: 'What you read up on.',
  talking: 'What you ask people about.',
  trying: 'What you test in something small.',
  pursuing: 'What you are going after.',
  parked: 'Not now.',
  no: 'Not for you. Knowing why helps.',
};

/** What asks for the reason when something is set aside. */
export const reasonAsks: Record<(typeof shelved)[number], string> = {
  parked: 'Why not now?',
  no: 'Why not?',
};

/** What is written down about an option. */
export const noteLabels: Record<NoteSort, { title: string; add: string; none: string }> = {
  log: { title: 'What you found out', add: 'What did you find out?', none: '' },
  question: { title: 'Open questions', add: 'What would you like to know?', none: '' },
  for: { title: 'Speaks for it', add: 'What speaks for it?', none: 'Nothing yet.' },
  against: { title: 'Speaks against it', add: 'What speaks against it?', none: 'Nothing yet.' },
  said: { title: 'What people said', add: 'Write down what somebody said', none: '' },
  source: { title: 'Sources', add: 'Keep a source', none: '' },
};
