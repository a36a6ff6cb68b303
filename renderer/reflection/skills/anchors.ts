/** What somebody can do at each level of a skill, from 1 to 5. */
export const levels = [
  { name: 'Beginning', can: 'I know what it is about, and can follow when somebody shows me.' },
  { name: 'With help', can: 'I can do simple pieces of it when somebody checks my work.' },
  { name: 'On my own', can: 'I do the usual cases by myself, and know when to ask.' },
  { name: 'Sure', can: 'I manage the hard cases too, and others ask me how.' },
  { name: 'Leading', can: 'I shape how it is done here, and teach it.' },
] as const;

/** How much one enjoys using a skill, from 1 to 5. */
export const enjoyments = [
  'It wears me out',
  'I would rather not',
  'It is fine',
  'I like it',
  'I love it',
] as const;
