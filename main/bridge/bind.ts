import { readerOf } from '#main/database/reader.ts';
import { api, type CallName } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { BoundHandlers, OpenContext, OpenHandlers, ReadContext } from './handlers.ts';

/**
 * Gives the handlers of open calls their context, those of queries one that cannot write. A vault that is locked half-way
 * through a call ends the call as `locked`.
 */
export function bind(
  handlers: OpenHandlers,
  context: () => OpenContext,
): Pick<BoundHandlers, keyof OpenHandlers> {
  const bound = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as (context: ReadContext, input: never) => unknown;
    const isQuery = api[name as CallName].type === 'query';
    return [
      name,
      (input: never) => {
        const opened = context();
        const { db } = opened;
        const ended = (error: unknown): never => {
          if (db.open || error instanceof WaymarkError) throw error;
          throw new WaymarkError('locked', 'Waymark was locked meanwhile. Unlock it and try again.');
        };
        // What throws before it waits does so at once: the door tells by that whether anything can have happened.
        try {
          const answer = run(isQuery ? { ...opened, db: readerOf(db) } : opened, input);
          return answer instanceof Promise ? answer.catch(ended) : answer;
        } catch (error) {
          return ended(error);
        }
      },
    ];
  });
  return Object.fromEntries(bound);
}
