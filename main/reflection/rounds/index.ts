export { finishRound } from './finish.ts';
export { listPastRounds, openRound } from './rows.ts';
export {
  addCard,
  beginRound,
  chooseBetween,
  chooseCards,
  dropRound,
  sortCard,
  undoChoice,
} from './sort.ts';
