import { asExpected } from '#main/bridge/expected.ts';
import type { Log } from '#main/bridge/log.ts';
import type { Upkeep, Went } from '#main/ports/upkeep.ts';

/** How often in a row something may fail before the person hears of it; the watch looks each second. */
const patience: Readonly<Record<Upkeep, number>> = { index: 3, attachments: 3, trash: 3, watch: 30 };

/**
 * Follows the works that nobody waits for. What fails is logged by its kind, once until it fails in another way; what keeps
 * failing is told, once until it works again.
 *
 * @param tell tells the person.
 */
export function followUpkeep(log: Log, tell: (upkeep: Upkeep) => void): Went {
  const failing = new Map<Upkeep, { times: number; kind: string }>();
  return (upkeep, error) => {
    if (error === null) {
      failing.delete(upkeep);
      return;
    }
    const { kind, details } = asExpected(error);
    // A lock ended it: it goes on with the next vault that is opened.
    if (kind === 'cancelled' || kind === 'locked') return;
    const before = failing.get(upkeep);
    const times = (before?.times ?? 0) + 1;
    if (before?.kind !== kind) {
      if (kind === 'internal') log.bug(`upkeep of ${upkeep}`, error);
      else log.note(`upkeep of ${upkeep} failed: ${[kind, details?.code].filter(Boolean).join(' ')}`);
    }
    failing.set(upkeep, { times, kind });
    if (times === patience[upkeep]) tell(upkeep);
  };
}
