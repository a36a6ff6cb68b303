import { commonCommands } from '#renderer/commands/common/all.ts';
import { exploreCommands } from '#renderer/explore/commands/all.ts';
import { goalsCommands } from '#renderer/goals/commands/all.ts';
import { journalCommands } from '#renderer/journal/commands/all.ts';
import { learningCommands } from '#renderer/learning/commands/all.ts';
import { peopleCommands } from '#renderer/people/commands/all.ts';
import { talksCommands } from '#renderer/people/talks/commands/all.ts';
import { touchCommands } from '#renderer/people/touch/commands/all.ts';
import { planCommands } from '#renderer/plan/commands/all.ts';
import { reflectionCommands } from '#renderer/reflection/commands/all.ts';
import { searchCommands } from '#renderer/search/commands/all.ts';
import { trashCommands } from '#renderer/trash/commands/all.ts';

/** Every change that a person makes in the window and can undo. */
export const allCommands = [
  ...commonCommands,
  ...exploreCommands,
  ...goalsCommands,
  ...journalCommands,
  ...learningCommands,
  ...peopleCommands,
  ...talksCommands,
  ...planCommands,
  ...touchCommands,
  ...reflectionCommands,
  ...searchCommands,
  ...trashCommands,
];
