import { filesOfANewField } from './goal-field.ts';
import type { Figure } from './house.ts';

export const figure: Figure = {
  what: 'Files that a new field of a goal touches',
  is: `${filesOfANewField.length} (${filesOfANewField.join(', ')})`,
};
