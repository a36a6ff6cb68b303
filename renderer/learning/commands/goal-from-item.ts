import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Makes a goal of an item, which both are one thing from then on. */
export const goalFromItem = command('learning.goalFromItem', (of) => `make “${of}” a goal`, onItem());
