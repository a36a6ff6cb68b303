import { statSync } from 'node:fs';
import { join } from 'node:path';
import { backUpHere, changedAt, listBackups, rotate } from './backups.ts';
import type { Session } from './session.ts';

const hour = 60 * 60 * 1_000;
/** How often it is looked whether a backup is due, in ms. */
const lookEvery = 5 * 60 * 1_000;
/** The first look after opening waits until the window has settled, in ms. */
const firstLook = 30_000;

/** Backups by the clock: after opening if one is due, then hourly while something changes. */
export interface AutomaticBackups {
  /** Makes a backup if one is due. Failures are logged; the next look tries again. */
  look(): Promise<void>;
  stop(): void;
}

export function startAutomaticBackups(
  session: Session,
  { byItself }: { byItself: boolean },
): AutomaticBackups {
  const { files, clock, log } = session;
  let working = false;

  const isDue = (): boolean => {
    const newest = listBackups(files).find(({ reason }) => reason === 'automatic');
    if (newest === undefined) return true;
    const age = clock.now().getTime() - Date.parse(newest.madeAt);
    // A backup from the future is one from before the clock was set back.
    if (age >= 0 && age < hour) return false;
    return changedAt(files) > statSync(join(files.backups, newest.id)).mtimeMs;
  };

  const look = async (): Promise<void> => {
    const phase = session.phase();
    if (working || phase.name !== 'open') return;
    working = true;
    try {
      if (!isDue()) return;
      await backUpHere(session, phase.vault, 'automatic');
      rotate(files, listBackups(files), clock.now());
    } catch (error) {
      if (session.phase().name === 'open') log.bug('the backup by the clock', error);
    } finally {
      working = false;
    }
  };

  const first = byItself ? setTimeout(() => void look(), firstLook).unref() : undefined;
  const timer = byItself ? setInterval(() => void look(), lookEvery).unref() : undefined;
  return {
    look,
    stop: () => {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}
