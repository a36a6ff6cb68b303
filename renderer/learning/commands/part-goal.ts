import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Makes an item and its goal two things again. */
export const partGoal = command('learning.partGoal', (of) => `part “${of}” from its goal`, onItem());
