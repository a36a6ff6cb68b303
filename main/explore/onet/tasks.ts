import { task } from '#main/ports/jobs.ts';
import type { Edition } from '#shared/explore/library.ts';

export interface OccupationsOrder {
  /** A zip or a folder: the official text edition of O*NET. */
  source: string;
  /** The file of facts to write, where nothing is yet. */
  target: string;
  /** The instant of the import. */
  at: string;
}

export const importOccupations = task<OccupationsOrder, Edition>('importOccupations');
