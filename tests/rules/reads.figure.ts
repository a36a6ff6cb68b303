import type { Figure } from './house.ts';
import { readsOfAMove, readsOfItsUndo } from './reads.ts';

export const figure: Figure = {
  what: 'Reads per move on the board',
  is: `${readsOfAMove.length} (undone or done again: ${readsOfItsUndo.length}, ${readsOfItsUndo.join(', ')})`,
};
