import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import type { Clock } from '#main/ports/clock.ts';

/**
 * Fills an empty vault with a year of somebody's career journal: entries, strengths, weaknesses and goals that end on
 * the clock's day. All or nothing. It is loaded when it is asked for, since its Markdown takes the editor's code.
 *
 * @throws WaymarkError `conflict` when the vault holds anything already, also in the trash.
 */
export async function addSample(db: Db, clock: Clock): Promise<{ entries: number }> {
  const { fillWithSample } = await import('./fill.ts');
  return fillWithSample(db, clock);
}

export const sampleHandlers = {
  'transfer.addSample': ({ db, clock }) => addSample(db, clock),
} satisfies Partial<HandlersOf<'transfer'>>;
