import { command } from '#renderer/commands/command.ts';

/** Notes that the obstacle of a goal came up. */
export const logObstacle = command('goals.logObstacleEvent', () => 'note that the obstacle came up');
