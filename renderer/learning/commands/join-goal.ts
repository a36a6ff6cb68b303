import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Says that an item and a goal are one thing. */
export const joinGoal = command('learning.joinGoal', (of) => `make “${of}” one thing with a goal`, onItem());
