import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Keeps a file with an item. */
export const addLearningFile = command('learning.addFile', (of) => `add a file to “${of}”`, onItem());
