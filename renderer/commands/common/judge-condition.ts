import { command } from '#renderer/commands/command.ts';

/** Says whether a goal leaves room for what is not negotiable. */
export const judgeCondition = command('reflection.judgeCondition', (of) => `hold the goal against “${of}”`);
